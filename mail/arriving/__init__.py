"""Mail in: SMTP and LMTP, what is refused at the door, and what is written on what is taken."""
