package footnote.explore.statespace;

/** Is told now and then how far long work has come, and may end it. */
public interface Progress {
    /** Hears nothing, and ends nothing. */
    Progress SILENT = (work, done) -> true;

    /**
     * @param work what is being done, in a few words
     * @param done how many states of it are done so far
     * @return whether to go on; where not, what is known so far is handed back as such
     */
    boolean goOn(String work, long done);
}
