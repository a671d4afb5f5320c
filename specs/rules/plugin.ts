/** The house rules, for `redocly.yaml`. Each stands in a file of its own, with a document in `fixtures/` that breaks it. */
import { bodyExampled } from './body-exampled.ts'
import { dialect } from './dialect.ts'
import { headersInline } from './headers-inline.ts'
import { operationDocs } from './operation-docs.ts'
import { operationErrors } from './operation-errors.ts'
import { operationFidelity } from './operation-fidelity.ts'
import { operationId } from './operation-id.ts'
import { operationRetry } from './operation-retry.ts'
import { operationSuccess } from './operation-success.ts'
import { parameterExampled } from './parameter-exampled.ts'
import { propertyDescribed } from './property-described.ts'
import { propertyExampled } from './property-exampled.ts'
import type { Rule } from './redocly.ts'
import { requestClosed } from './request-closed.ts'
import { requiredProven } from './required-proven.ts'
import { responseOpen } from './response-open.ts'
import { schemaDescribed } from './schema-described.ts'
import { schemaRepeated } from './schema-repeated.ts'
import { sourceKnown } from './source-known.ts'
import { valuesKnown } from './values-known.ts'

const rules: Record<string, Rule> = {
  'body-exampled': bodyExampled,
  dialect,
  'headers-inline': headersInline,
  'operation-docs': operationDocs,
  'operation-errors': operationErrors,
  'operation-fidelity': operationFidelity,
  'operation-id': operationId,
  'operation-retry': operationRetry,
  'operation-success': operationSuccess,
  'parameter-exampled': parameterExampled,
  'property-described': propertyDescribed,
  'property-exampled': propertyExampled,
  'request-closed': requestClosed,
  'required-proven': requiredProven,
  'response-open': responseOpen,
  'schema-described': schemaDescribed,
  'schema-repeated': schemaRepeated,
  'source-known': sourceKnown,
  'values-known': valuesKnown,
}

export default (): { id: string; rules: { oas3: Record<string, Rule> } } => ({
  id: 'house',
  rules: { oas3: rules },
})
