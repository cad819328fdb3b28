package footnote.write.twee;

/** SugarCube's macro {@code <<if>>}, branch by branch: the content of the first whose condition holds is shown. */
final class IfMacro {
    private final String after;
    private final StringBuilder out = new StringBuilder();

    /** @param after what stands behind each part of the macro: nothing, or the sign and line feed with which its line ends */
    IfMacro(String after) {
        this.after = after;
    }

    /** Adds a branch; the condition is written in TwineScript. */
    IfMacro branch(String condition, String content) {
        out.append(out.length() == 0 ? "<<if " : "<<elseif ")
                .append(condition)
                .append(">>")
                .append(after)
                .append(content);
        return this;
    }

    /** The whole macro, with what is shown where no branch is; that alone where there is no branch. */
    String otherwise(String content) {
        if (out.length() == 0) {
            return content;
        }
        out.append("<<else>>").append(after).append(content);
        return end();
    }

    /** The whole macro, which shows nothing where no branch is. */
    String end() {
        return out.append("<</if>>").append(after).toString();
    }
}
