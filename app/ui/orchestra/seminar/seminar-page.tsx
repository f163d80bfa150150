import { answerBySaid } from '#app/domains/orchestra/seminar/rules.ts'
import { sayDays, sayInfo, sayTitle, sayVenue } from '#app/domains/orchestra/seminar/say-seminar.ts'
import type { SeminarView, VenueReply } from '#app/domains/orchestra/seminar/views.ts'
import { termOf } from '#app/domains/orchestra/term.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import type { PositionTold } from '#app/ui/position/told.ts'
import { DayForms } from './day-forms.tsx'
import { PartnerForm } from './partner-form.tsx'
import { RoomForms } from './room-forms.tsx'
import { sayConflict } from './say-conflict.ts'
import { SeminarForm } from './seminar-form.tsx'
import { StaffForms } from './staff-forms.tsx'
import { CancelForm, NextSteps, PublishForm } from './state-forms.tsx'

interface Props {
  view: SeminarView
  reply: VenueReply | undefined
  help: { tiles: PositionTold['tiles']; program: { scripts: string[]; preloads: string[] } }
}

/** Everything of one seminar under its name. */
export function SeminarPage({ view, reply, help }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { seminar, semester, conflicts, can } = view
  const edits = can.edit && !seminar.cancelledAt
  const titleOf = (id: string) => {
    const other = view.others.find((one) => one.id === id)
    return other ? sayTitle(other, locale) : ''
  }
  const form = <SeminarForm view={view} reply={reply} tiles={help.tiles} />
  return (
    <>
      <Facts view={view} />
      {seminar.cancelledAt && <Notice tone="danger" title={t(words.isCancelled)} />}
      {conflicts.length > 0 && (
        <Notice tone="warning" title={t(words.inTheWay)}>
          <ul>
            {conflicts.map((conflict) => (
              <li key={`${conflict.kind}${conflict.date}`}>{sayConflict(conflict, locale, titleOf)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <NextSteps view={view} />
      {can.publish && <PublishForm />}
      <section className="stack" id="om" aria-labelledby="om-tittel">
        <h2 id="om-tittel">{t(words.whatFamiliesSee)}</h2>
        {sayInfo(seminar, locale) && <p className="prose measure">{sayInfo(seminar, locale)}</p>}
        {edits &&
          (seminar.venue ? (
            <Disclosure summary={t(words.change)} open={reply?.intent === 'edit'}>
              {form}
            </Disclosure>
          ) : (
            form
          ))}
      </section>
      <DayForms view={view} reply={reply} />
      <RoomForms view={view} reply={reply} />
      <StaffForms view={view} reply={reply} />
      <PartnerForm view={view} reply={reply} />
      {can.cancel && <CancelForm view={view} reply={reply} />}
      <p>
        <a href={addressIn(locale, 'seminars', { term: termOf(semester) })}>{t(words.seasonOf, semester)}</a>
      </p>
      {edits && <ProgramScripts program={help.program} />}
    </>
  )
}

/** In a few lines: when, where, for how many, and how far it has come. */
function Facts({ view: { seminar, expected } }: { view: SeminarView }) {
  const t = useWords()
  const locale = useLocale()
  const { lat, lng, answerBy, publishedAt, planShownAt, cancelledAt } = seminar
  const by = answerBy && answerBySaid(answerBy)
  return (
    <div className="stack stack--tight">
      <p className="lede">{sayDays(seminar.days, locale)}</p>
      {seminar.venue && (
        <p>
          {sayVenue(seminar)}
          {lat !== null && lng !== null && (
            <>
              {' · '}
              <a href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=16/${lat}/${lng}`} rel="noreferrer">
                {t(words.onMap)}
              </a>
            </>
          )}
        </p>
      )}
      <p className="cluster">
        {cancelledAt ? (
          <Tag tone="danger">{t(words.cancelled)}</Tag>
        ) : (
          <Tag tone={publishedAt ? 'success' : 'warning'}>{t(publishedAt ? words.published : words.draft)}</Tag>
        )}
        {planShownAt && <Tag tone="success">{t(words.planIsShown)}</Tag>}
        <span>{t(words.expected, { count: expected })}</span>
        {seminar.partner && <span>{t(words.withPartner, { partner: seminar.partner })}</span>}
      </p>
      {answerBy && by && (
        <p className="small soft">
          {t(words.answerByDate)}: {by.time === null ? sayFullDate(by.date, locale) : sayInstant(answerBy, locale)}
        </p>
      )}
    </div>
  )
}
