interface Logger {
  child(): Logger
  debug(): void
  error(): void
  info(): void
  success(): void
  warn(): void
}

function ignore(): void {}

/** Prism logs every step of every request; the mock server reports requests itself. */
export const silentLogger: Logger = {
  child: () => silentLogger,
  debug: ignore,
  error: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
}
