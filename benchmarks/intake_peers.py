"""Postfix and Mailman 3, started for a measurement in folders of their own.

Both are asked for what we promise, and no more: that the mail is on the disk
before the 250.  Postfix puts each mail on hold in its queue; Mailman's LMTP
runner puts it into its ``in`` queue, which no other runner looks at.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

Peer = tuple[int, str, tuple[str, ...]]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, seconds: float = 30.0) -> None:
    """Wait until somebody listens."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise OSError("it does not listen")


MAIN_CF = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = peers.example
mydestination =
relay_domains = peers.example
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = check_client_access static:HOLD, permit_mynetworks, reject
smtpd_client_connection_count_limit = 0
default_process_limit = 100
alias_maps =
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
"""

MASTER_CF = """
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


@contextmanager
def postfix() -> Iterator[Peer]:
    """Debian's Postfix with a configuration of its own; needs root, as Postfix does."""
    if shutil.which("postfix") is None or os.geteuid() != 0:
        raise OSError("Postfix is not installed, or we are not root")
    folder = Path(tempfile.mkdtemp(prefix="postfix-", dir="/var/tmp"))
    port = free_port()
    folder.chmod(0o755)
    for name in ("queue", "data", "etc"):
        (folder / name).mkdir(mode=0o755)
    os.chown(folder / "data", pwd.getpwnam("postfix").pw_uid, -1)
    (folder / "etc" / "main.cf").write_text(MAIN_CF.format(folder=folder))
    (folder / "etc" / "master.cf").write_text(MASTER_CF.format(port=port))
    run = ("postfix", "-c", str(folder / "etc"))
    try:
        subprocess.run([*run, "start"], check=True, capture_output=True, timeout=60)
        wait_for(port)
        yield port, "circles@peers.example", ()
    finally:
        subprocess.run([*run, "stop"], check=False, capture_output=True, timeout=60)
        shutil.rmtree(folder, ignore_errors=True)


MAILMAN_CFG = """
[mailman]
layout: here
[paths.here]
var_dir: {folder}/var
bin_dir: {bin}
[mta]
lmtp_host: 127.0.0.1
lmtp_port: {port}
incoming: mailman.mta.null.NullMTA
[webservice]
port: {web}
"""


@contextmanager
def mailman() -> Iterator[Peer]:
    """Mailman 3 from PyPI: its LMTP runner alone (``PATH`` or ``MAILMAN_BIN``)."""
    program = shutil.which("mailman", path=os.environ.get("MAILMAN_BIN"))
    if program is None:
        raise OSError("Mailman is not installed: pip install mailman, and name it in MAILMAN_BIN")
    folder = Path(tempfile.mkdtemp(prefix="mailman-", dir="/var/tmp"))
    port = free_port()
    config = folder / "mailman.cfg"
    config.write_text(
        MAILMAN_CFG.format(folder=folder, bin=Path(program).parent, port=port, web=free_port())
    )
    line = [program, "--run-as-root", "-C", str(config)]
    runner = [str(Path(program).parent / "runner"), "-C", str(config), "-r", "lmtp:0:1"]
    process = None
    try:
        create = [*line, "create", "--domain", "circles@peers.example"]
        subprocess.run(create, check=True, capture_output=True, timeout=120, cwd=folder)
        process = subprocess.Popen(
            runner, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_for(port)
        yield port, "circles@peers.example", ("-L",)
    finally:
        if process is not None:
            process.kill()
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)
