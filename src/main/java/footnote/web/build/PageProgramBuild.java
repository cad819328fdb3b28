package footnote.web.build;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Makes the page's program out of the classes that were compiled just now, where one that it is made of has changed. */
public final class PageProgramBuild {
    private static final String BEGINS = "footnote.web.browser.PageProgram";

    private PageProgramBuild() {}

    /**
     * Makes it.
     *
     * @param arguments the file that is to have the program, and a folder for what was made when
     * @throws IOException        where a file can't be read or written
     * @throws TeaVMToolException where the program can't be made; why is said before
     */
    public static void main(String[] arguments) throws IOException, TeaVMToolException {
        Path program = Path.of(arguments[0]);
        Path made = Path.of(arguments[1]);
        List<File> classPath = classPath();
        Files.createDirectories(made);
        ProgramInputs inputs = new ProgramInputs(made.resolve("inputs"), classPath);
        Path before = made.resolve(program.getFileName());
        if (!inputs.unchanged() || Files.notExists(before)) {
            inputs.forget();
            TeaVMTool compiler = compiler(made, before, classPath);
            compiler.generate();
            complain(compiler.getProblemProvider().getSevereProblems());
            inputs.keep(compiler.getClasses());
        }
        Files.write(program, Files.readAllBytes(before));
    }

    private static TeaVMTool compiler(Path folder, Path program, List<File> classPath) {
        TeaVMTool compiler = new TeaVMTool();
        compiler.setMainClass(BEGINS);
        compiler.setTargetDirectory(folder.toFile());
        compiler.setTargetFileName(program.getFileName().toString());
        compiler.setJsModuleType(JSModuleType.NONE);
        // what Java says of an array's end, a cast or null holds in the page, too
        compiler.setStrict(true);
        compiler.setObfuscated(true);
        compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        compiler.setClassPath(classPath);
        compiler.setClassLoader(PageProgramBuild.class.getClassLoader());
        return compiler;
    }

    private static void complain(List<Problem> problems) throws TeaVMToolException {
        StringBuilder all = new StringBuilder();
        for (Problem problem : problems) {
            DefaultProblemTextConsumer words = new DefaultProblemTextConsumer();
            problem.render(words);
            all.append("\n").append(words.getText());
            if (problem.getLocation() != null) {
                all.append(", in ").append(problem.getLocation().getMethod());
            }
        }
        if (all.length() > 0) {
            throw new TeaVMToolException("The page's program can't be compiled:" + all);
        }
    }

    /** Everything from which the build runs this class. */
    private static List<File> classPath() {
        List<File> files = new ArrayList<>();
        if (PageProgramBuild.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                files.add(file(url));
            }
        }
        return files;
    }

    private static File file(URL url) {
        try {
            return new File(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
