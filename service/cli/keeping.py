"""Commands that keep the service safe: backup and restore."""

from __future__ import annotations

from pathlib import Path

import click

from service import backup as backups
from service.clock import clock_of
from service.settings import load

_PASSPHRASE = click.option(
    "--passphrase-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file whose words seal the backup.",
)
_FILE = click.argument("file", type=click.Path(dir_okay=False, path_type=Path))


@click.command("backup")
@_FILE
@_PASSPHRASE
def backup(file: Path, passphrase_file: Path | None) -> None:
    """Write database and secret into one new FILE, while the service runs."""
    settings = load()
    passphrase = backups.passphrase_of(passphrase_file)
    try:
        backups.make(settings, file, clock_of(settings.clock).now(), passphrase)
    except FileExistsError:
        raise click.ClickException(f"{file} is there already: name a new file") from None
    size = file.stat().st_size / 1e6
    sealed = "sealed" if passphrase else "NOT encrypted; whoever reads it reads everything"
    click.echo(f"{file}: {size:.1f} MB, {sealed}", err=True)


@click.command("restore")
@_FILE
@_PASSPHRASE
def restore(file: Path, passphrase_file: Path | None) -> None:
    """Put the backup in FILE where the settings say; nothing is written over."""
    found = backups.read(file, backups.passphrase_of(passphrase_file))
    backups.put_secret(load(keep_secret=False).data_dir, found.secret)
    backups.restore(load(), found)
    click.echo(f"restored as of {found.made_at}; `peercircle check`, then `serve`", err=True)
