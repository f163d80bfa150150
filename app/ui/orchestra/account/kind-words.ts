import { KEPT, type Kind } from '#app/domains/orchestra/account/keeping.ts'
import { orchestraKeeping as words } from '#app/i18n/orchestra-keeping.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import type { KindWords } from '#app/ui/keeping/kept-tables.tsx'

/** The orchestra's words for the kinds that it keeps. */
export function useKindWords(): KindWords<Kind> {
  const t = useWords()
  return {
    name: (kind) => t(words.kind, { kind }),
    why: (kind) => t(words.why, { kind }),
    ground: (kind) => t(words.ground, { ground: KEPT[kind].ground }),
    term: (kind) => t(words.term, { kind }),
    nothingComingHelp: t(words.nothingComingHelp),
  }
}
