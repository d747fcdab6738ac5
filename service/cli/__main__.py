"""``python -m service.cli``, where the command is not on the path."""

from service.cli import main

main()
