import type { ExhibitionWorkView } from '#app/domains/exhibition/overview/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionWork as words } from '#app/i18n/exhibition-work.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate, sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { DateField, TimeField } from '#app/ui/kit/text-fields.tsx'

/** The sum that the works are insured for, what lacks a value, and the list as a file. */
export function InsurancePanel({
  insurance,
  year,
  here,
}: {
  insurance: ExhibitionWorkView['insurance']
  year: number
  here: string
}) {
  const t = useWords()
  const locale = useLocale()
  const { works, ore, missing, at } = insurance
  const query = at ? `?dag=${at.date}&kl=${at.time}` : ''
  const file = (format: string) => addressIn(locale, 'insuranceList', { year, format }) + query
  const when = at && `${sayFullDate(at.date, locale)} ${sayTime(at.time, locale)}`
  return (
    <section className="panel stack" id="forsikring" aria-labelledby="forsikring-tittel">
      <h2 id="forsikring-tittel">{t(words.insurance)}</h2>
      <p className="strong">
        {when ? `${t(words.inHouseAt, { when })}: ` : ''}
        {t(words.worksAndSum, { count: works, sum: sayKroner(ore, locale) })}
      </p>
      <p className="small soft measure">{t(words.insuranceHelp)}</p>
      {missing.length > 0 && (
        <Disclosure summary={t(words.missingValue, { count: missing.length })}>
          <ul className="needles">
            {missing.map(({ participantId, name, title }) => (
              <li key={participantId}>
                <a href={addressIn(locale, 'exhibitionItem', { year, id: participantId })}>{name}</a>, {title}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="cluster no-print">
        <span>{t(words.download)}:</span>
        {['pdf', 'xlsx', 'csv'].map((format) => (
          <a key={format} href={file(format)} aria-label={`${t(words.insurance)} (${format.toUpperCase()})`}>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <Disclosure summary={t(words.onlyInHouse)} open={at !== null}>
        <form method="get" action={`${here}#forsikring`} className="toolbar">
          <DateField name="dag" label={t(words.onDay)} defaultValue={at?.date ?? ''} required />
          <TimeField name="kl" label={t(words.atTime)} defaultValue={at?.time ?? '12:00'} />
          <Button variant="secondary">{t(words.seeMoment)}</Button>
          {at && <a href={`${here}#forsikring`}>{t(words.seeAllWorks)}</a>}
        </form>
      </Disclosure>
    </section>
  )
}
