import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { changeInstrument } from '#app/domains/orchestra/instrument/commands/change-instrument.server.ts'
import { dropInstrumentPicture } from '#app/domains/orchestra/instrument/commands/drop-instrument-picture.server.ts'
import { endRepair } from '#app/domains/orchestra/instrument/commands/end-repair.server.ts'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { retireInstrument } from '#app/domains/orchestra/instrument/commands/retire-instrument.server.ts'
import { startRepair } from '#app/domains/orchestra/instrument/commands/start-repair.server.ts'
import {
  changeInstrumentInput,
  endRepairInput,
  prepareLoanInput,
  removePhotoInput,
  restoreInput,
  retireInput,
  startRepairInput,
} from '#app/domains/orchestra/instrument/input.ts'
import { sayInstrumentFirst } from '#app/domains/orchestra/instrument/say-instrument.ts'
import { instrumentView } from '#app/domains/orchestra/instrument/screens.server.ts'
import type { InstrumentView } from '#app/domains/orchestra/instrument/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { InstrumentFields } from '#app/ui/orchestra/instrument/instrument-fields.tsx'
import { LoansPart } from '#app/ui/orchestra/instrument/loans-part.tsx'
import { PhotoShelf } from '#app/ui/orchestra/instrument/photo-shelf.tsx'
import { RepairsPart } from '#app/ui/orchestra/instrument/repairs-part.tsx'

export const meta = titledBy<InstrumentView>(({ instrument }) => instrument.mark)
export const handle = { path: [...orchestraPath, { name: 'instruments' as const, text: words.title }] }

export const loader = page('signed-in', ({ ctx, actor, params }) => instrumentView(ctx, actor, params.id ?? ''))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [
    ...([changeInstrumentInput, retireInput, restoreInput, startRepairInput, endRepairInput] as const),
    ...([prepareLoanInput, removePhotoInput] as const),
  ]),
  async ({ ctx, actor, locale, params, value }) => {
    const id = params.id ?? ''
    const here = (query = '') => to(addressIn(locale, 'ownedInstrument', { id }) + query)
    switch (value.intent) {
      case 'change':
        await changeInstrument(ctx, actor, id, value)
        return here('?lagret')
      case 'retire':
      case 'restore':
        await retireInstrument(ctx, actor, id, value.version, value.intent === 'retire')
        return here()
      case 'repair':
        await startRepair(ctx, actor, id, value)
        return here()
      case 'repaired':
        await endRepair(ctx, actor, id, value)
        return here()
      case 'unpicture':
        await dropInstrumentPicture(ctx, actor, id, value.photoId)
        return here()
      case 'lend':
        return to(addressIn(locale, 'loan', { id: await prepareLoan(ctx, actor, id, value) }))
    }
  },
)

const kroner = (ore: number | null) => (ore === null ? null : String(ore / 100).replace('.', ','))

/** One instrument: who has it, how it is, and what happened to it. */
export default function OwnedInstrument() {
  const t = useWords()
  const locale = useLocale()
  const [search] = useSearchParams()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { instrument, photos } = view
  const form = formOf(
    reply,
    {
      ...instrument,
      retiredAt: null,
      changedAt: null,
      price: kroner(instrument.priceOre),
      insured: kroner(instrument.insuredOre),
    },
    'change',
  )
  const other = formOf(reply?.intent === 'retire' ? reply : undefined)
  return (
    <div className="stack stack--loose">
      <div className="work-title">
        <h1>
          {instrument.mark} <span className="soft">{sayInstrumentFirst(instrument, locale)}</span>
        </h1>
        {instrument.retiredAt !== null && <Tag>{t(words.retired)}</Tag>}
      </div>
      {search.has('lagret') && <Notice tone="success" live title={t(words.saved)} />}
      <ErrorSummary title={t(faults.fixThese)} errors={other.summary} />
      <LoansPart view={view} reply={reply} />
      <section className="panel stack" aria-labelledby="bilder">
        <h2 id="bilder">{t(words.pictures)}</h2>
        <PhotoShelf photos={photos} mark={instrument.mark} mayRemove />
        <div>
          <LinkButton variant="secondary" href={addressIn(locale, 'instrumentPicture', { id: instrument.id })}>
            {t(words.addPicture)}
          </LinkButton>
        </div>
      </section>
      <RepairsPart view={view} reply={reply} />
      <Disclosure summary={t(words.facts)} open={form.reply !== undefined}>
        <div className="stack">
          <form method="post" className="form" noValidate>
            <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
            <input type="hidden" name="intent" value="change" />
            <input type="hidden" name="version" value={instrument.version} />
            <InstrumentFields form={form} />
            <div>
              <Button>{t(words.save)}</Button>
            </div>
          </form>
          <form method="post">
            <input type="hidden" name="intent" value={instrument.retiredAt ? 'restore' : 'retire'} />
            <input type="hidden" name="version" value={instrument.version} />
            <Button variant="quiet">{t(instrument.retiredAt ? words.restore : words.retire)}</Button>
          </form>
        </div>
      </Disclosure>
    </div>
  )
}
