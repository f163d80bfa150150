import { useState } from 'react'
import type { BinderCard } from '#app/domains/orchestra/binder/binder.ts'
import { FAMILIES, type Family, familyOf, groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { beginsSo } from '../attendance/tap-box.ts'

/** The names of the binder, to be found by their first letters or by group. */
export function CardList({ cards, onOpen }: { cards: readonly BinderCard[]; onOpen: (childId: string) => void }) {
  const t = useWords()
  const locale = useLocale()
  const [sought, setSought] = useState('')
  const [family, setFamily] = useState<Family | ''>('')
  const shown = cards.filter(
    ({ name, instrument }) => beginsSo(name, sought) && (family === '' || familyOf(instrument) === family),
  )
  const there = FAMILIES.filter((one) => cards.some(({ instrument }) => familyOf(instrument) === one))
  return (
    <div className="stack">
      <div className="binder-find">
        <p className="field">
          <label className="field__label" htmlFor="finn-kort">
            {t(words.search)}
          </label>
          <input
            className="ds-input"
            id="finn-kort"
            type="search"
            autoComplete="off"
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        </p>
        <p className="field">
          <label className="field__label" htmlFor="gruppe">
            {t(words.group)}
          </label>
          <select
            className="ds-input"
            id="gruppe"
            value={family}
            onChange={(event) => setFamily(event.currentTarget.value as Family | '')}
          >
            <option value="">{t(words.everybody)}</option>
            {there.map((one) => (
              <option key={one} value={one}>
                {groupWords(one)[locale]}
              </option>
            ))}
          </select>
        </p>
      </div>
      {shown.length === 0 && <p>{t(words.nobody)}</p>}
      <ul className="roll__list">
        {shown.map((card) => (
          <li key={card.childId} className="roll__row">
            <button
              type="button"
              className="roll__name"
              aria-label={t(words.openCard, { name: card.name })}
              onClick={() => onOpen(card.childId)}
            >
              <span className="roll__who">{card.name}</span>
              <span className="roll__about">{t(groupWords(card.instrument))}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
