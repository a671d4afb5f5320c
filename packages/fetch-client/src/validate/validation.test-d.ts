import { expectTypeOf, test } from 'vitest'
import { createApiFanslyCore } from '../apifansly/core.ts'
import { apiFanslyDrift, apiFanslyValidation } from '../apifansly/validate.ts'
import { createOnlyFansApiClient } from '../onlyfansapi.ts'
import { type DriftReport, type Finding, isDriftError, onlyFansApiDrift } from '../onlyfansapi/validate.ts'

const apiKey = 'key-of-the-test'

test('a client and a core take a validation, and nothing else', () => {
  createApiFanslyCore({ apiKey, validate: apiFanslyValidation() })
  createApiFanslyCore({ apiKey, validate: undefined })
  // @ts-expect-error a mode belongs to a validation
  createOnlyFansApiClient({ apiKey, validate: 'report' })
})

test('options are told apart from what there is not', () => {
  apiFanslyValidation({ mode: 'throw', sample: 0.5, onDrift: undefined })
  // @ts-expect-error there is no such mode
  apiFanslyValidation({ mode: 'warn' })
  apiFanslyValidation({
    onDrift(report) {
      expectTypeOf(report).toEqualTypeOf<DriftReport>()
    },
  })
})

test('answers are compared by the operations of their gateway', () => {
  expectTypeOf(onlyFansApiDrift('showChat', 200, {})).toEqualTypeOf<readonly Finding[]>()
  expectTypeOf<Finding['severity']>().toEqualTypeOf<'breaking' | 'unlisted' | 'additive'>()
  // @ts-expect-error only the other gateway has it
  apiFanslyDrift('showChat', 200, {})
})

test('a caught error is narrowed', () => {
  const error: unknown = undefined
  if (isDriftError(error)) expectTypeOf(error.report.provider).toEqualTypeOf<'apifansly' | 'onlyfansapi'>()
})
