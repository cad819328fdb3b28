package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;

/** Checks what {@code branch.json} alone can say: what the branch is, and what it fits. */
final class BranchManifest {
    /** How many numbers a version has. */
    private static final int PARTS = 3;

    private BranchManifest() {}

    /** The fields of a branch's head. How its id and versions are written is checked here, and reported where wrong. */
    static Fields read(LoadContext context, JsonObject root) {
        Fields fields = new Fields(context, Format.BRANCH, root.string("id").orElse(null), Fields.opening(root), root);
        JsonString id = fields.string("id");
        if (id != null && !Identifiers.BRANCH.fits(id.value())) {
            context.problems.add(NameFaults.badName(Identifiers.BRANCH, id));
        }
        JsonString version = fields.string("version");
        if (version != null && !ScalarSyntax.isVersion(version.value())) {
            context.problems.add(ShapeFaults.badVersion(version));
        }
        for (JsonString beginning : fields.strings("fits")) {
            if (!isBeginning(beginning.value())) {
                context.problems.add(BranchFaults.badBeginning(beginning));
            }
        }
        fields.wordsOf("authors");
        JsonNode fits = fields.get("fits");
        if (fits != null && fields.list("fits").isEmpty()) {
            fields.reportEmpty("fits", fits.span());
        }
        return fields;
    }

    /** Whether a text is the beginning of a version: one, two or three numbers with points between them. */
    static boolean isBeginning(String text) {
        int parts = 1;
        for (int i = 0; i < text.length(); i++) {
            parts += text.charAt(i) == '.' ? 1 : 0;
        }
        String rest = parts >= PARTS ? "" : parts == 2 ? ".0" : ".0.0";
        return ScalarSyntax.isVersion(text + rest);
    }
}
