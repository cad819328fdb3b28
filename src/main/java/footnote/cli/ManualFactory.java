package footnote.cli;

import picocli.CommandLine;

/** Makes the commands for those who describe them: picocli's writers of manual pages and of completions. */
final class ManualFactory implements CommandLine.IFactory {
    private final CommandLine.IFactory factory = new Commands.Factory(ProcessContext.real());

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return factory.create(type);
    }
}
