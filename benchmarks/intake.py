"""How fast mail is taken in and handled, one JSON line a figure.

``python benchmarks/intake.py [durable] [peers] [flushes] [handling] [memory]``

``durable``   letters a second over 50 kept sessions into SQLite with synchronous=FULL,
              against stock aiosmtpd that throws the mail away, in alternating turns
``peers``     the same load into Postfix's queue and Mailman 3's LMTP runner, where installed
``flushes``   fsyncs seen by strace, against the commits that the database made
``handling``  letters a second and core, to a signed notice in text and HTML
``memory``    the intake's memory after many letters, against after a thousand

The load comes from Postfix's smtp-source (Debian: ``apt-get install postfix``), a program
in C that costs the measured side little.  All figures that compare are ratios within one run.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SESSIONS = 50
LIST = "circles@peers.example"
ROUNDS = 15


def tell(figure: str, **values: object) -> None:
    """Print one figure."""
    print(json.dumps({"benchmark": "intake", "figure": figure, **values}), flush=True)


# The sides that are measured, each a process of its own


def serve_stock(_folder: Path) -> None:
    """Stock aiosmtpd that throws every mail away."""
    from aiosmtpd.smtp import SMTP

    class Discard:
        async def handle_DATA(self, *_: object) -> str:  # noqa: N802
            return "250 OK"

    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: SMTP(Discard(), loop=loop), "127.0.0.1", 0, backlog=512
        )
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.Event().wait()

    asyncio.run(run())


def serve_ours(folder: Path) -> None:
    """Our own intake, with a count of the commits at its end."""
    from sqlalchemy import event

    from mail.arriving.envelope import Limits
    from mail.arriving.server import Server, ServerThread
    from service.clock import SystemClock
    from service.intake import Intake
    from service.logs import configure
    from service.settings import load
    from store.migrate import upgrade
    from store.session import Store

    settings = load(data_dir=folder, list_address=LIST, most_waiting=10**9)
    configure("INFO", sys.stderr, secret=settings.secret)
    store = Store(settings.url)
    upgrade(store.engine)
    commits = []
    event.listen(store.engine, "commit", lambda _: commits.append(1))
    intake = Intake(store, settings, SystemClock())
    limits = Limits(mails_per_sender=10**9)
    server = ServerThread(Server(intake, hostname="peers.example", limits=limits))
    print(server.start()[1], flush=True)
    signal.sigwait([signal.SIGTERM])
    server.stop()
    intake.close()
    print(len(commits), flush=True)


@contextmanager
def side(name: str, *wrapped: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A side in a process of its own, and its port."""
    with tempfile.TemporaryDirectory() as folder:
        line = [*wrapped, sys.executable, __file__, "--serve", name, "--folder", folder]
        process = subprocess.Popen(
            line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=folder
        )
        assert process.stdout is not None
        try:
            yield process, int(process.stdout.readline())
        finally:
            process.kill()
            process.wait()


def end_with_parent() -> None:
    """End this process when the one that started it is gone."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def load_with(port: int, mails: int, *options: str, to: str = LIST) -> float:
    """Send mails over kept sessions; gives the seconds that it took."""
    line = ["smtp-source", "-d", "-s", str(SESSIONS), "-m", str(mails), "-l", "1500", *options]
    line += ["-f", "dana@example.org", "-t", to, f"127.0.0.1:{port}"]
    began = time.perf_counter()
    subprocess.run(line, check=True, capture_output=True)
    return time.perf_counter() - began


def cpu_seconds(pid: int) -> float:
    """Processor time of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def durable(mails: int) -> None:
    """Ours and stock in short alternating turns, so that other load on the machine meets both.

    The ratio is the median of the turns' ratios; their quartiles tell how sure it is.
    """
    rates: dict[str, list[float]] = {"stock": [], "ours": []}
    costs: dict[str, list[float]] = {"stock": [], "ours": []}
    each = max(mails // ROUNDS, SESSIONS)
    with side("stock") as stock, side("ours") as ours:
        for turn in range(ROUNDS + 1):
            for name, (process, port) in (("stock", stock), ("ours", ours)):
                before = cpu_seconds(process.pid)
                seconds = load_with(port, each)
                if turn:  # the first warms up
                    rates[name].append(each / seconds)
                    costs[name].append((cpu_seconds(process.pid) - before) / each * 1e3)
    ratios = [o / s for o, s in zip(rates["ours"], rates["stock"], strict=True)]
    low, ratio, high = statistics.quantiles(ratios, n=4)
    tell(
        "durable",
        sessions=SESSIONS,
        mails=each * ROUNDS,
        ours_per_second=round(statistics.median(rates["ours"])),
        stock_per_second=round(statistics.median(rates["stock"])),
        ratio=round(ratio, 2),
        quartiles=[round(low, 2), round(high, 2)],
        ours_cpu_ms=round(statistics.mean(costs["ours"]), 3),
        stock_cpu_ms=round(statistics.mean(costs["stock"]), 3),
    )


def flushes(mails: int) -> None:
    """What strace counts, against what the database committed."""
    if shutil.which("strace") is None:
        return tell("flushes", skipped="strace is not installed")
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "strace"
        trace = ("strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(log))
        with side("ours", *trace) as (process, port):
            load_with(port, mails)
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            os.kill(int(children[0]), signal.SIGTERM)
            assert process.stdout is not None
            commits = int(process.stdout.readline())
            process.wait(30)
        lines = log.read_text()
    seen = len(re.findall(r"f(?:data)?sync\(\d+\)? ", lines))
    tell(
        "flushes",
        sessions=SESSIONS,
        mails=mails,
        commits=commits,
        fsyncs=seen,
        letters_per_commit=round(mails / commits, 1),
        per_commit=round(seen / commits, 2),
    )
    return None


def memory(mails: int) -> None:
    """The intake's resident memory after a thousand letters and after many."""

    def resident(pid: int) -> int:
        status = Path(f"/proc/{pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])  # type: ignore[index]

    with side("ours") as (process, port):
        load_with(port, 1000)
        first = resident(process.pid)
        load_with(port, mails - 1000)
        last = resident(process.pid)
    tell("memory", letters=mails, first_kb=first, last_kb=last, ratio=round(last / first, 3))


def handling(letters: int) -> None:
    """Letter to signed notice on one core, with reading and without."""
    from intake_handling import measure

    tell("handling", **measure(letters))


def peers(mails: int) -> None:
    """Postfix and Mailman under the same load."""
    from intake_peers import mailman, postfix

    with side("ours") as (_, port):
        load_with(port, mails)
        smtp = mails / load_with(port, mails)
    tell("peer", name="peercircle", per_second=round(smtp))
    for name, peer in (("postfix", postfix), ("mailman", mailman)):
        try:
            with peer() as (port, to, options):
                load_with(port, mails // 10, *options, to=to)
                rate = mails / load_with(port, mails, *options, to=to)
        except (OSError, subprocess.SubprocessError) as error:
            tell("peer", name=name, skipped=str(error)[:200])
            continue
        tell("peer", name=name, per_second=round(rate), ours_ratio=round(smtp / rate, 2))


def main() -> None:
    """Run the figures that are asked for; all of them by default."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    figures = ("durable", "peers", "flushes", "handling", "memory")
    parser.add_argument("figures", nargs="*", metavar="FIGURE", help=", ".join(figures))
    parser.add_argument("--mails", type=int, default=15_000)
    parser.add_argument("--letters", type=int, default=100_000, help="for memory")
    parser.add_argument("--serve", choices=("stock", "ours"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, default=Path(), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if unknown := set(given.figures) - set(figures):
        parser.error(f"no such figure: {', '.join(sorted(unknown))}")
    if given.serve:
        end_with_parent()
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
        return {"stock": serve_stock, "ours": serve_ours}[given.serve](given.folder)
    wanted = given.figures or figures
    if shutil.which("smtp-source") is None and set(wanted) - {"handling"}:
        parser.error("smtp-source is not installed: apt-get install postfix")
    for figure in wanted:
        if figure == "memory":
            memory(given.letters)
        elif figure == "handling":
            handling(400)
        else:
            {"durable": durable, "peers": peers, "flushes": flushes}[figure](given.mails)
    return None


if __name__ == "__main__":
    main()
