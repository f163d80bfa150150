import { CHECKS } from '#app/domains/hosting/venue/rules.ts'
import type { CandidateView } from '#app/domains/hosting/venue/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'
import { Inspection } from './inspection.tsx'
import { CheckAnswer } from './say-check.tsx'
import { DEED_WORDS, STATE_TONES } from './words.ts'

const list = (words: string[], locale: Locale) =>
  new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' }).format(words)

interface Props {
  candidate: CandidateView
  reply: Reply | undefined
  keep: boolean
  today: string
}

/** One candidate: what speaks for and against it, its inspection, and what can be done with it. */
export function CandidateCard({ candidate, reply, keep, today }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { id, version, venueId, name, municipality, where, state, findings, picture, short, unknown, deeds } = candidate
  const named = (checks: CandidateView['short']) =>
    list(
      checks.map((check) => t(words[check]).toLocaleLowerCase(locale)),
      locale,
    )
  return (
    <article className="panel stack venue-card" id={`kandidat-${id}`} data-state={state}>
      <header className="stack stack--tight">
        <h3 className="cluster cluster--baseline">
          {name} <Tag tone={STATE_TONES[state]}>{t(words[state])}</Tag>
        </h3>
        <p className="small soft">{[where, municipality].filter(Boolean).join(' · ')}</p>
      </header>
      {picture && (
        <div className="venue-card__picture">
          <Art picture={picture.picture} alt={picture.alt} sizes="(min-width: 60rem) 24rem, 100vw" />
        </div>
      )}
      {state !== 'dropped' && (
        <div className="stack stack--tight">
          {short.length > 0 && <p>{t(words.shortOf, { list: named(short) })}</p>}
          {short.length === 0 && unknown.length === 0 && <p>{t(words.enoughForAll)}</p>}
          {unknown.length > 0 && <p className="soft">{t(words.toAsk, { list: named(unknown) })}</p>}
        </div>
      )}
      <div className="venue-card__facts">
        <Facts
          facts={CHECKS.map((check) => ({
            term: t(words[check]),
            detail: <CheckAnswer candidate={candidate} check={check} />,
          }))}
        />
      </div>
      <p>
        {t(words.inspection)}: <Inspection {...candidate} today={today} />
      </p>
      {findings && <p className="pre-line">{findings}</p>}
      {candidate.checklist.remark && <p className="pre-line soft">{candidate.checklist.remark}</p>}
      <p>
        <a href={addressIn(locale, 'venue', { id: venueId })}>{t(words.seeVenue)}</a>
      </p>
      {keep && <InspectionForm candidate={candidate} reply={reply} />}
      {deeds.length > 0 && (
        <div className="cluster">
          {deeds.map((deed) => (
            <form method="post" key={deed}>
              <input type="hidden" name="intent" value="settle" />
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="deed" value={deed} />
              <Button
                variant={deed === 'choose' ? 'primary' : 'quiet'}
                small
                aria-label={t(words.ofVenue, { deed: t(DEED_WORDS[deed]), name })}
              >
                {t(DEED_WORDS[deed])}
              </Button>
            </form>
          ))}
        </div>
      )}
    </article>
  )
}

function InspectionForm({ candidate, reply }: { candidate: CandidateView; reply: Reply | undefined }) {
  const t = useWords()
  const { id, version, name, inspectOn, findings } = candidate
  const mine = reply?.values.id === id ? reply : undefined
  const form = formOf(mine, { inspectOn, findings }, 'inspect')
  const field = (what: string) => ({ ...form.field(what), id: `${what}-${id}` })
  return (
    <Disclosure summary={t(words.writeInspection, { name })} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate action={`#kandidat-${id}`}>
        <input type="hidden" name="intent" value="inspect" />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <DateField label={t(words.inspectOn)} help={t(words.inspectOnHelp)} {...field('inspectOn')} />
        <TextArea label={t(words.findings)} help={t(words.findingsHelp)} rows={5} {...field('findings')} />
        <div>
          <Button variant="secondary">{t(words.saveInspection)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
