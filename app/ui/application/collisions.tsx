import type { Conflict } from '#app/domains/art-round/application/merge.ts'
import { applying } from '#app/i18n/applying.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export interface CollisionsProps {
  conflicts: readonly Conflict[]
  /** What a field is called on the page. */
  nameOf: (field: string) => string
  /** What stands in it, in the words of the page. */
  wordsOf: (field: string, text: string) => string
  onChoose: (field: string, choice: 'yours' | 'theirs') => void
}

/** Fields that two windows have changed: both texts, and the choice. Without script the buttons send the form. */
export function Collisions({ conflicts, nameOf, wordsOf, onChoose }: CollisionsProps) {
  const t = useWords()
  return (
    <div className="stack apply-collisions" aria-live="assertive">
      {conflicts.map(({ field, yours, theirs }) => (
        <Notice key={field} tone="warning" title={`${nameOf(field)}: ${t(applying.conflict)}`}>
          <Facts
            facts={[
              { term: t(applying.conflictYours), detail: wordsOf(field, yours) || t(applying.emptyValue) },
              { term: t(applying.conflictTheirs), detail: wordsOf(field, theirs) || t(applying.emptyValue) },
            ]}
          />
          <div className="cluster">
            <Button
              variant="secondary"
              small
              name="intent"
              value={`yours:${field}`}
              onClick={stopped(() => onChoose(field, 'yours'))}
            >
              {t(applying.keepYours)}
            </Button>
            <Button
              variant="secondary"
              small
              name="intent"
              value={`theirs:${field}`}
              onClick={stopped(() => onChoose(field, 'theirs'))}
            >
              {t(applying.takeTheirs)}
            </Button>
          </div>
        </Notice>
      ))}
    </div>
  )
}

const stopped = (deed: () => void) => (event: { preventDefault(): void }) => {
  event.preventDefault()
  deed()
}
