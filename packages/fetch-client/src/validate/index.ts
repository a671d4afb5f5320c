// What both entry points for validation export beside their own.
export { DriftError, isDriftError } from './drift-error.ts'
export { driftLines, type DriftReport } from './drift-report.ts'
export type { Finding } from './finding.ts'
export type { Validation } from '../transport/core.ts'
export type { ValidationOptions } from './validation.ts'
