import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { plainly } from './works.tsx'

export interface WaitingProps {
  /** Other sheets that need the juror: changed elsewhere too, or not saved. */
  count: number
  /** The first of them. */
  first: number
  /** Why what was asked for is not there; empty when nothing is wrong. */
  trouble: string
  hrefOf: (number: number) => string
  onLeave: (number: number) => void
}

/** What else needs the juror, in a line above the pictures; nothing when nothing does. */
export function Waiting({ count, first, trouble, hrefOf, onLeave }: WaitingProps) {
  const t = useWords()
  if (count === 0 && !trouble) return null
  return (
    <Notice tone="warning" live>
      {trouble && <p>{trouble}</p>}
      {count > 0 && (
        <p>
          {t(jurySheet.waitForYou, { count })}:{' '}
          <a href={hrefOf(first)} onClick={plainly(() => onLeave(first))}>
            {t(jurySheet.openSheet)}
          </a>
        </p>
      )}
    </Notice>
  )
}
