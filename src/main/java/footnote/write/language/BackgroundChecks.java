package footnote.write.language;

import footnote.check.Findings;
import footnote.check.StoryVariants;
import footnote.story.Story;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a story behind whoever is writing it: its names soon after each change, then what the prover finds.
 *
 * <p>Each change makes a new round and ends the one before it, whose results are dropped wherever they are: what is told
 * is always about the texts as they are.
 */
final class BackgroundChecks {
    private final StoryProject project;
    private final Workers workers;
    private final PublishedProblems published;
    private final Consumer<Throwable> failures;
    private @Nullable Round round;

    /**
     * Who does the work, and after how long a pause in the typing.
     *
     * @param names       loads stories; one thread, as is {@code prover}
     * @param namesAfter  in milliseconds; so is {@code proverAfter}, from when the names are known
     */
    record Workers(ExecutorService names, ExecutorService prover, int namesAfter, int proverAfter) {}

    /** What is worked out about the texts of one moment. */
    private final class Round {
        private final OpenTexts texts;
        private final StoryProject.Snapshot snapshot;
        private boolean oddsAsked;
        private volatile @Nullable Story story;
        private volatile @Nullable SceneOdds odds;

        Round(OpenTexts texts) {
            this.texts = texts;
            this.snapshot = project.new Snapshot(texts);
        }

        private void names() {
            if (!isPresent(this)) {
                return;
            }
            StoryVariants variants = snapshot.load();
            story = variants.whole().story().orElse(null);
            tell(this, snapshot.glance(variants.whole()));
            if (story != null && isPresent(this)) {
                later(workers.prover, workers.proverAfter, () -> prove(variants));
            }
        }

        private void prove(StoryVariants variants) {
            if (isPresent(this)) {
                tell(this, snapshot.prove(variants, (work, done) -> isPresent(this)));
            }
        }

        private void workOutOdds(Story whole) {
            SceneOdds all = SceneOdds.of(whole, (work, done) -> isPresent(this));
            odds = isPresent(this) ? all : null;
        }
    }

    /** @param failures is told of faults of the program's own */
    BackgroundChecks(StoryProject project, Workers workers, PublishedProblems published, Consumer<Throwable> failures) {
        this.project = project;
        this.workers = workers;
        this.published = published;
        this.failures = failures;
    }

    /**
     * Begins a new round.
     *
     * @param atOnce tells what is known of the texts already: what an older round found is not told behind it any more
     */
    synchronized void changed(OpenTexts texts, Runnable atOnce) {
        Round next = new Round(texts);
        round = next;
        atOnce.run();
        later(workers.names, workers.namesAfter, next::names);
    }

    /** Whether there is a round, be it at work or done. */
    synchronized boolean haveBegun() {
        return round != null;
    }

    /** Ends what is being worked out. */
    synchronized void end() {
        round = null;
    }

    /** How often players come by each scene; nothing until it is worked out, which asking begins. */
    synchronized Optional<SceneOdds> odds() {
        Round now = round;
        Story story = now == null ? null : now.story;
        if (now == null || story == null) {
            return Optional.empty();
        }
        if (!now.oddsAsked) {
            now.oddsAsked = true;
            later(workers.names, 0, () -> now.workOutOdds(story));
        }
        return Optional.ofNullable(now.odds);
    }

    private synchronized boolean isPresent(Round one) {
        return round == one;
    }

    /** Tells it, unless something was changed since: a change waits for this to be said, or is seen here. */
    private synchronized void tell(Round one, Findings findings) {
        if (round == one) {
            published.tell(one.texts, findings.problems());
        }
    }

    /** A fault of the program's own must not go unheard. */
    private void later(Executor worker, int milliseconds, Runnable work) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, worker)
                .execute(() -> {
                    try {
                        work.run();
                    } catch (RuntimeException | Error fault) {
                        failures.accept(fault);
                    }
                });
    }
}
