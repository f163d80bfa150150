import type { OffersView, OfferView } from '#app/domains/hosting/pipeline/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingOffer as words } from '#app/i18n/hosting-offer.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useHostNames } from './use-host-names.ts'

const tones = { waiting: 'info', taken: 'success', declined: undefined } as const

/** What has been offered and what became of it; the secretariat answers here. */
export function Offers({ view, reply }: { view: OffersView; reply: Reply | undefined }) {
  const t = useWords()
  const { offers, can } = view
  return (
    <section className="stack" aria-labelledby="tilbud">
      <h2 id="tilbud">{t(can.answer ? words.all : words.own)}</h2>
      {offers.length === 0 && <EmptyState title={t(words.none)}>{t(words.noneHelp)}</EmptyState>}
      {offers.map((offer) => (
        <Offer key={offer.id} offer={offer} can={can} reply={reply?.values.offerId === offer.id ? reply : undefined} />
      ))}
    </section>
  )
}

function Offer({ offer, can, reply }: { offer: OfferView; can: OffersView['can']; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { id, municipality, year, untilYear, state, hostingId } = offer
  const years = untilYear === null ? String(year) : t(words.yearsFrom, { first: year, last: untilYear })
  const day = sayFullDate(osloDate(new Date(offer.offeredAt)), locale)
  return (
    <article className="panel stack stack--tight" aria-labelledby={`tilbud-${id}`}>
      <h3 id={`tilbud-${id}`} className="cluster">
        <span>{`${municipality}, ${years}`}</span>
        <Tag tone={tones[state]}>{t(words[state])}</Tag>
      </h3>
      <p className="small soft">{t(words.offeredOn, { day, name: offer.offeredBy })}</p>
      <Facts
        facts={[
          { term: t(words.together), detail: offer.together },
          { term: t(words.venueIdea), detail: offer.venueIdea },
          { term: t(words.text), detail: offer.text && <span className="pre-line">{offer.text}</span> },
          { term: t(words.contactName), detail: `${offer.contactName}, ${offer.contactEmail}` },
          { term: t(words.ourAnswer), detail: offer.answer && <span className="pre-line">{offer.answer}</span> },
        ]}
      />
      {hostingId && (
        <p>
          <a href={addressIn(locale, 'hostingCase', { id: hostingId })}>{t(words.seeHosting)}</a>
        </p>
      )}
      {can.answer && state === 'waiting' && <Answers offer={offer} reply={reply} />}
    </article>
  )
}

function Answers({ offer, reply }: { offer: OfferView; reply: Reply | undefined }) {
  const t = useWords()
  const names = useHostNames()
  const { id, year, untilYear, into, version } = offer
  const taking = formOf(reply, { year }, 'take')
  const declining = formOf(reply, {}, 'decline')
  const offered = Array.from({ length: (untilYear ?? year) - year + 1 }, (_, place) => String(year + place))
  // Many offers stand on one page; only the form that came back carries the ids that its errors lead to.
  const field = (form: FormState, name: string) => ({
    ...form.field(name),
    id: form.reply ? undefined : `${id}-${form === taking ? 'ta' : 'nei'}-${name}`,
  })
  const hidden = (intent: string) => (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="offerId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
  return (
    <>
      <Disclosure summary={t(words.take)} open={taking.reply !== undefined}>
        <form method="post" className="form" noValidate>
          {hidden('take')}
          <SelectField
            label={t(words.takeFor)}
            {...field(taking, 'year')}
            choices={offered.map((value) => ({ value, label: value }))}
          />
          {into.length > 0 && (
            <SelectField
              label={t(words.into)}
              ask={t(words.aNewOne)}
              {...field(taking, 'hostingId')}
              choices={into.map((one) => ({ value: one.id, label: `${names(one.names)} ${one.year}` }))}
            />
          )}
          <CheckboxField label={t(words.asReserve)} {...taking.box('reserve')} id={`${id}-reserve`} />
          <TextArea
            label={t(words.answer)}
            help={t(words.answerHelp)}
            optional={t(words.optional)}
            rows={4}
            {...field(taking, 'answer')}
          />
          <div>
            <Button>{t(words.take)}</Button>
          </div>
        </form>
      </Disclosure>
      <Disclosure summary={t(words.decline)} open={declining.reply !== undefined}>
        <form method="post" className="form" noValidate>
          {hidden('decline')}
          <TextArea
            label={t(words.answer)}
            help={t(words.answerHelp)}
            optional={t(words.optional)}
            rows={4}
            {...field(declining, 'answer')}
          />
          <div>
            <Button variant="secondary">{t(words.decline)}</Button>
          </div>
        </form>
      </Disclosure>
    </>
  )
}
