# The service in one image; the same for every part (serve --only PART).
FROM python:3.12-slim AS build
WORKDIR /src
COPY pyproject.toml README.md CHANGELOG.md ./
COPY vocabulary vocabulary
COPY matcher matcher
COPY groups groups
COPY mail mail
COPY store store
COPY service service
COPY templates templates
RUN python -m venv /opt/peercircle && /opt/peercircle/bin/pip install --no-cache-dir '.[postgresql]'

FROM python:3.12-slim
# Letters for the names in a PDF.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --create-home --home-dir /var/lib/peercircle peercircle
COPY --from=build /opt/peercircle /opt/peercircle
ENV PATH=/opt/peercircle/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    NUMBA_CACHE_DIR=/var/lib/peercircle/compiled \
    PEERCIRCLE_DATA_DIR=/var/lib/peercircle/data
USER peercircle
WORKDIR /var/lib/peercircle
VOLUME /var/lib/peercircle
EXPOSE 8025
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s CMD ["peercircle", "health"]
ENTRYPOINT ["peercircle"]
CMD ["serve", "--smtp", "0.0.0.0:8025"]
