"""The main job, whole, on loopback: bundled letters, the real service, every mail shown.

Nothing in here is known to the service: the people of the demo write by SMTP
and read their mail like anybody.
"""

from service.demo.story import run

__all__ = ["run"]
