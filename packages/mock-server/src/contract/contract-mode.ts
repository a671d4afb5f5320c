/** What becomes of a violation, in the order from the severest to the most lenient. */
export const contractModes = ['strict', 'report', 'off'] as const

/**
 * `strict`: an answer that breaks the document is a 500 that names all violations. `report`: it is sent, with its violations
 * in a header and in the journal. Both refuse an invalid request as the gateway does. `off`: nothing is looked at but the key.
 */
export type ContractMode = (typeof contractModes)[number]
