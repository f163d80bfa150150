import type { BinderCard } from '#app/domains/orchestra/binder/binder.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Card } from './card.tsx'

/** The binder as pages: names whose cards are opened one by one, each with a form that carries the key of a quarter of an hour. */
export interface OpenedPage {
  key: string
  names: Pick<BinderCard, 'childId' | 'name' | 'instrument'>[]
  card: BinderCard | null
}

export function WithoutScript({ page: { key, names, card } }: { page: OpenedPage }) {
  const t = useWords()
  return (
    <div className="stack binder">
      <p className="strong">{t(words.emergencyNumbers)}</p>
      {card && <Card card={card} />}
      <ul className="roll__list">
        {names.map(({ childId, name, instrument }) => (
          <li key={childId} className="roll__row">
            <form method="post">
              <input type="hidden" name="intent" value="card" />
              <input type="hidden" name="key" value={key} />
              <button
                type="submit"
                className="roll__name"
                name="childId"
                value={childId}
                aria-label={t(words.openCard, { name })}
              >
                <span className="roll__who">{name}</span>
                <span className="roll__about">{t(groupWords(instrument))}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  )
}
