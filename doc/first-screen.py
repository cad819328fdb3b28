#!/usr/bin/env python3
"""How long terminal programs take until a word of their first screen is there.

    first-screen.py WORD KEYS RUNS 'label=command' ...

Each command is started in a pseudo-terminal of 80 by 24, in turn with the others, so that whatever else the machine
does meets them all. The time is from the start of the process until WORD has arrived; then KEYS are typed, and the
end is waited for. Printed are medians in milliseconds, and the median of the ratios to the first command, round by
round; one more round before those that count is thrown away.
"""
import fcntl, os, pty, select, shlex, statistics, struct, sys, termios, time


def run(command, word, keys):
    begin = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    seen, screen = b"", None
    while True:
        if not select.select([terminal], [], [], 60)[0]:
            os.kill(child, 9)
            sys.exit(f"nothing more within a minute: {command}")
        try:
            data = os.read(terminal, 65536)
        except OSError:
            data = b""
        if not data:
            break
        seen += data
        if screen is None and word in seen:
            screen = time.perf_counter() - begin
            os.write(terminal, keys)
    os.waitpid(child, 0)
    os.close(terminal)
    if screen is None:
        sys.exit(f"no {word} from {command}")
    return screen * 1000, (time.perf_counter() - begin) * 1000


def main():
    word, keys, runs = sys.argv[1].encode(), sys.argv[2].encode().decode("unicode_escape").encode(), int(sys.argv[3])
    labels, commands = zip(*(each.split("=", 1) for each in sys.argv[4:]))
    rounds = [[run(shlex.split(each), word, keys) for each in commands] for _ in range(runs + 1)][1:]
    for i, label in enumerate(labels):
        first = statistics.median(each[i][0] for each in rounds)
        end = statistics.median(each[i][1] for each in rounds)
        ratio = statistics.median(each[i][0] / each[0][0] for each in rounds)
        print(f"{label:24} {first:8.1f} {end:8.1f} {ratio:7.2f}")


main()
