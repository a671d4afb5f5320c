/** When every world begins, in milliseconds since 1970: no clock of this machine is ever read. */
export const worldStart: number = Date.UTC(2026, 9, 15, 12)
