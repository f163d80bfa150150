import { placeOf } from '#app/domains/orchestra/seating/desks.ts'
import { sayPlace } from '#app/domains/orchestra/seating/say-place.ts'
import type { RepairView, SeatingView } from '#app/domains/orchestra/seating/views.ts'
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { PlanFields } from './plan-fields.tsx'
import { listed } from './say-slot.ts'

/** Someone who sits and does not come: one tap mends it, and what it moves is said before. */
export function RepairItem({ repair, view }: { repair: RepairView; view: SeatingView }) {
  const t = useWords()
  const locale = useLocale()
  const said = (key: string) => {
    const place = placeOf(key)
    return place ? sayPlace(place, locale) : ''
  }
  const hidden = (
    <>
      <PlanFields view={view} date={repair.date} version={repair.version} />
      <input type="hidden" name="childId" value={repair.childId} />
    </>
  )
  const moves = repair.forward.map(({ name, key }) => t(words.moveOf, { name, place: said(key) }))
  return (
    <li className="panel stack stack--tight" data-repair={repair.key}>
      <p className="strong">
        {t(words.absentWho, { name: repair.name, place: said(repair.key), day: sayDate(repair.date, locale) })}
      </p>
      <div className="cluster cluster--baseline">
        {moves.length > 0 && (
          <form method="post">
            <input type="hidden" name="intent" value="forward" />
            {hidden}
            <Button>{t(words.forward)}</Button>
          </form>
        )}
        <form method="post">
          <input type="hidden" name="intent" value="empty" />
          {hidden}
          <Button variant={moves.length > 0 ? 'secondary' : 'primary'}>{t(words.leaveEmpty)}</Button>
        </form>
      </div>
      {moves.length > 0 && (
        <p className="small soft">
          {t(words.forward)}: {t(words.forwardPreview, { moves: listed(moves, locale) })}
        </p>
      )}
      {repair.others.length > 0 && (
        <Disclosure summary={t(words.choose)}>
          <form method="post" className="cluster cluster--foot">
            <input type="hidden" name="intent" value="fill" />
            {hidden}
            <SelectField
              label={t(words.who)}
              name="from"
              id={`hvem-${repair.childId}-${repair.date}`}
              choices={repair.others.map(({ key, name }) => ({ value: key, label: `${name}, ${said(key)}` }))}
            />
            <Button variant="secondary">{t(words.fillBy)}</Button>
          </form>
        </Disclosure>
      )}
    </li>
  )
}
