import type { OwnDataView } from '#app/domains/desk/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionShifts } from '#app/i18n/exhibition-shifts.ts'
import { hostingKeeping } from '#app/i18n/hosting-keeping.ts'
import { ownDataHosting as words } from '#app/i18n/own-data-hosting.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate, sayHours, sayInstant, sayTime } from '#app/kernel/say-when.ts'
import { pathsOf, readStrokes } from '#app/kernel/signature.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { SignatureDrawn } from '#app/ui/kit/signature-drawn.tsx'
import { OwnPart } from './own-part.tsx'

type Participation = OwnDataView['participations'][number]

/** Whether anything is held of a work in the joint exhibition. */
const isHeld = ({ exhibit }: Participation): boolean =>
  exhibit.times.length + exhibit.receipts.length + exhibit.pictures.length > 0 ||
  exhibit.insuredNok !== null ||
  noteOf(exhibit) !== ''

const noteOf = ({ mounting, needs, packing, stays }: Participation['exhibit']): string =>
  [mounting, needs, packing, stays].filter(Boolean).join('; ')

/** The work in the joint exhibition, its receipts with signatures, and shifts; each only where there is something. */
export function OwnExhibition({ view: { participations, shifts } }: { view: OwnDataView }) {
  const t = useWords()
  const locale = useLocale()
  const term = (kind: 'deliveryTime' | 'receipt' | 'shift') => t(hostingKeeping.term, { kind })
  const money = (nok: number | null) => (nok === null ? '' : sayKroner(nok * 100, locale))
  const held = participations.filter(isHeld)
  const lines = held.flatMap(({ year, exhibit }) => [
    ...exhibit.times.map(({ direction, date, from, by, note }) =>
      t(words.timeLine, {
        ...{ year, direction: direction === 'out' ? 'out' : 'in', by, note },
        when: date ? [sayFullDate(date, locale), from && sayTime(from, locale)].filter(Boolean).join(' ') : '',
      }),
    ),
    ...(exhibit.insuredNok === null ? [] : [t(words.valueLine, { year, value: money(exhibit.insuredNok) })]),
    ...(noteOf(exhibit) === '' ? [] : [t(words.noteLine, { year, text: noteOf(exhibit) })]),
  ])
  const receipts = held.flatMap(({ exhibit }) => exhibit.receipts)
  const pictures = held.reduce((sum, { exhibit }) => sum + exhibit.pictures.length, 0)
  return (
    <>
      {held.length > 0 && (
        <OwnPart
          id="fellesutstilling"
          title={t(words.exhibit)}
          why={t(words.exhibitWhy)}
          howLong={t(words.exhibitLong, {
            ...{ times: term('deliveryTime'), receipts: term('receipt') },
          })}
          {...(lines.length > 0 && { lines })}
        >
          {receipts.length > 0 && (
            <>
              <h3>{t(words.receipts)}</h3>
              <ul className="plain-list stack">
                {receipts.map(({ id, direction, at, party, signature, valueNok, takesBack }) => (
                  <li key={id} className="stack stack--tight">
                    <a href={addressIn(locale, 'workReceipt', { id })}>
                      {t(words.receiptLine, {
                        ...{ direction: direction === 'out' ? 'out' : 'in', party, takesBack },
                        ...{ when: sayInstant(at, locale), value: money(valueNok) },
                      })}
                    </a>
                    {signature && (
                      <SignatureDrawn
                        paths={pathsOf(readStrokes(signature) ?? [])}
                        label={t(words.signature, { name: party })}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          {pictures > 0 && <p>{t(words.conditionPictures, { count: pictures })}</p>}
        </OwnPart>
      )}
      {shifts.length > 0 && (
        <OwnPart
          id="vakter"
          title={t(words.shifts)}
          why={t(words.shiftsWhy)}
          howLong={t(words.deletedWhen, { term: term('shift') })}
          lines={shifts.map(({ kind, date, begins, ends, came }) =>
            t(words.shiftLine, {
              ...{ kind: t(exhibitionShifts.kind, { kind }), came },
              when: `${sayFullDate(date, locale)}, ${sayHours(begins, ends, locale)}`,
            }),
          )}
        />
      )}
    </>
  )
}
