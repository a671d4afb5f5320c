/** Prism's declarations name the types of pino 6, which ships none. These are the members Prism calls. */
declare module 'pino' {
  export interface Logger {
    child(bindings: object): Logger
    debug(...parts: unknown[]): void
    error(...parts: unknown[]): void
    info(...parts: unknown[]): void
    success(...parts: unknown[]): void
    warn(...parts: unknown[]): void
  }
  export type LoggerOptions = object
  export type DestinationStream = object
}
