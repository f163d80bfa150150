/** What a juror signs. The words are in both languages at `juryDeclaration`; the version is kept with the signature. */

/** Counted up whenever a sentence of the declaration changes, so that it is known what was signed. */
export const DECLARATION_VERSION = '2026-11'

/** The sentences, in order, by their texts. */
export const DECLARATION_POINTS = ['law', 'family', 'ties', 'trust', 'step', 'secret', 'applied'] as const
