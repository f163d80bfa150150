import type { AddressName } from '#app/i18n/addresses.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { contactSheets } from '#app/i18n/contact-sheets.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { protocols } from '#app/i18n/protocols.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

const PLACES = [
  ['editionMeeting', meeting.meetingAndDuels],
  ['protocol', protocols.title],
  ['contactSheet', contactSheets.title],
] as const satisfies readonly (readonly [AddressName, { nb: string; en: string }])[]

/** What belongs to the jury's talk over a call: the meeting with its duels, the protocol, and the works on paper. */
export function MeetingLinks({ year, callId }: { year: number; callId: string | null }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <p className="cluster no-print">
      {PLACES.map(([name, text]) => (
        <a key={name} href={withQuery(addressIn(locale, name, { year }), '', { utlysning: callId })}>
          {t(text)}
        </a>
      ))}
    </p>
  )
}
