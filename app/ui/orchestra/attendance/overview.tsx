import type { OverviewChild, OverviewView } from '#app/domains/orchestra/attendance/views.ts'
import { FAMILIES, type Family, familyOf, groupWords } from '#app/domains/orchestra/instruments.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { CourseOutlooks } from './course-outlooks.tsx'
import { sayForecast, sayKind } from './list-words.ts'

export type Shown = 'all' | 'under' | 'lost'

const isLost = ({ lines }: OverviewChild) => lines.some(({ forecast }) => forecast.word === 'lost')

/** "31,5" hours of minutes. */
const sayHour = (minutes: number, locale: Locale) =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb' : 'en', { maximumFractionDigits: 1 }).format(minutes / 60)

/** Who was there how much, course by course, with what is to come of it. */
export function Overview({ view, group, show }: { view: OverviewView; group: Family | null; show: Shown }) {
  const t = useWords()
  const locale = useLocale()
  const shown = view.children.filter(
    (child) =>
      (!group || familyOf(child.instrument) === group) &&
      (show === 'all' || (show === 'under' ? child.under : isLost(child))),
  )
  const groups = FAMILIES.filter((one) => view.children.some(({ instrument }) => familyOf(instrument) === one))
  const line = ({ lines }: OverviewChild, of: 'tutti' | 'section') => {
    const found = lines.find(({ course }) => (course === 'tutti') === (of === 'tutti'))
    if (!found || (found.share === null && found.forecast.word === 'nothing')) return '–'
    const said = sayForecast(found.forecast, locale)
    return (
      <span className="line75" data-line={found.forecast.word}>
        <strong>{found.share === null ? '–' : t(words.share, { share: found.share })}</strong>{' '}
        <span className="small soft">
          {t(words.hoursOf, { attended: sayHour(found.attended, locale), held: sayHour(found.held, locale) })}
        </span>
        {said && <span className="line75__next small">{said}</span>}
      </span>
    )
  }
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1>{t(words.overview)}</h1>
        <p className="measure">{t(words.overviewLede)}</p>
        {!view.all && <p className="soft">{t(words.onlyOwn)}</p>}
      </header>
      <CourseOutlooks courses={view.courses} />
      {view.unlisted.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="uten-liste">
          <h2 id="uten-liste">{t(words.unlisted)}</h2>
          <p className="measure">{t(words.unlistedHelp)}</p>
          <ul className="plain-list roll__others">
            {view.unlisted.map((session) => (
              <li key={session.sessionId}>
                <a href={addressIn(locale, 'rollCall', { id: session.sessionId })}>
                  {sayKind(session, locale)}, {sayShortDate(session.date, locale)}{' '}
                  {sayHours(session.begins, session.ends, locale)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-labelledby="navnene">
        <h2 id="navnene" className="only-heard">
          {t(words.child)}
        </h2>
        <form className="toolbar no-print" method="get">
          <SelectField
            label={t(words.group)}
            name="gruppe"
            defaultValue={group ?? ''}
            ask={t(words.allGroups)}
            choices={groups.map((one) => ({ value: one, label: groupWords(one)[locale] }))}
          />
          <SelectField
            label={t(words.show)}
            name="vis"
            defaultValue={show}
            choices={[
              { value: 'all', label: t(words.showAll) },
              { value: 'under', label: t(words.showUnder) },
              { value: 'lost', label: t(words.showLost) },
            ]}
          />
          <Button variant="secondary">{t(words.choose)}</Button>
          <p className="soft">{t(words.shown, { count: shown.length })}</p>
        </form>
        <DataTable
          caption={t(words.overview)}
          captionHidden
          empty={<p>{t(words.noneShown)}</p>}
          rows={shown}
          rowKey={({ childId }) => childId}
          columns={[
            { key: 'name', label: t(words.child), cell: ({ name }) => name, names: true },
            {
              key: 'instrument',
              label: t(words.instrument),
              cell: ({ instrument }) => t(groupWords(instrument)),
            },
            { key: 'tutti', label: t(words.inTutti), cell: (child) => line(child, 'tutti') },
            { key: 'section', label: t(words.inSection), cell: (child) => line(child, 'section') },
          ]}
        />
      </section>
    </div>
  )
}
