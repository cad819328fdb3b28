package footnote.packed;

import footnote.story.Story;

/** A story as bytes that go wherever the program that reads them goes: into its jar, or into a page for a browser. */
public final class StoryBytes {
    /** What is carried was made of no files that could change. */
    private static final String CARRIED = "";

    private StoryBytes() {}

    /** The story with its branches, in the form that {@link #open} reads. */
    public static byte[] of(Story story) {
        return PackedStory.packed(story, CARRIED);
    }

    /**
     * The story that was written so, by this build of the program.
     *
     * @throws RuntimeException where these are no such bytes, or spoilt
     */
    public static Story open(byte[] bytes) {
        PackedReader in = new PackedReader(bytes);
        if (!in.text().equals(CARRIED)) {
            throw new IllegalArgumentException("it was kept for the files that it was made of");
        }
        return new StoryCodec().read(in);
    }
}
