import type { DoorRow, DoorView } from '#app/domains/programme/views.ts'
import { programmeOffice as words } from '#app/i18n/programme-office.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** A row for each party: the name checks all of them in, and the steps beside it correct the number. */
export function DoorList({ view }: { view: DoorView }) {
  return (
    <ul className="plain-list check-in__list">
      {view.rows.map((row) => (
        <Party key={row.id} row={row} />
      ))}
    </ul>
  )
}

function Party({ row }: { row: DoorRow }) {
  const t = useWords()
  const { id, name, seats, came, answer, waiting } = row
  const here = came !== null && came > 0
  return (
    <li className="check-in__row" id={`p-${id}`} data-came={here ? '' : undefined}>
      <form method="post" className="check-in__name-form">
        <input type="hidden" name="intent" value="came" />
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="check-in__name" name="came" value={here ? '' : seats} aria-pressed={here}>
          <span className="check-in__tick" aria-hidden="true">
            {here ? '✓' : ''}
          </span>
          <span className="check-in__who">
            {name}
            <span className="only-heard">, {t(words.isHere)}</span>
            {waiting && (
              <>
                {' '}
                <Tag tone="warning">{t(words.waitsTag)}</Tag>
              </>
            )}
            {answer && <span className="small soft check-in__answer">{answer}</span>}
          </span>
        </button>
      </form>
      <form method="post" className="check-in__party">
        <input type="hidden" name="intent" value="came" />
        <input type="hidden" name="id" value={id} />
        <button
          type="submit"
          className="check-in__step"
          name="came"
          value={Math.max(0, (came ?? 0) - 1)}
          aria-label={t(words.oneFewer, { name })}
          disabled={!here}
        >
          −
        </button>
        <span className="check-in__came">
          {came ?? 0}/{seats}
        </span>
        <button
          type="submit"
          className="check-in__step"
          name="came"
          value={(came ?? 0) + 1}
          aria-label={t(words.oneMore, { name })}
        >
          +
        </button>
      </form>
    </li>
  )
}
