import type { MyDeliveryView } from '#app/domains/exhibition/delivery/views.ts'
import { exhibitionDelivery as words } from '#app/i18n/exhibition-delivery.ts'
import { faults } from '#app/i18n/faults.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

/** What the exhibition must know of a work: its value, and how it is hung. */
export function AboutWorkForm({ view, reply }: { view: MyDeliveryView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { notes, own, work, can } = view
  const { insuredOre, mounting, needs, packing, version } = notes
  const kroner = insuredOre === null ? '' : String(insuredOre / 100).replace('.', ',')
  const form = formOf(reply, { insuredOre: kroner, mounting, needs, packing }, 'tell')
  const price = work.priceOre === null ? '' : sayKroner(work.priceOre, locale)
  return (
    <form method="post" className="form" noValidate aria-labelledby="om-verket">
      <h2 id="om-verket">{t(words.aboutWork)}</h2>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <input type="hidden" name="intent" value="tell" />
      <input type="hidden" name="participantId" value={own.participantId} />
      <input type="hidden" name="version" value={version} />
      <NumberField
        label={t(words.value)}
        help={can.value ? t(words.valueHelp, { price }) : t(words.valueIsSigned)}
        unit="kr"
        width="medium"
        readOnly={!can.value}
        {...form.field('insuredOre')}
      />
      <TextArea label={t(words.mounting)} help={t(words.mountingHelp)} rows={2} {...form.field('mounting')} />
      <TextArea label={t(words.needs)} help={t(words.needsHelp)} rows={2} {...form.field('needs')} />
      <TextArea label={t(words.packing)} help={t(words.packingHelp)} rows={2} {...form.field('packing')} />
      <div>
        <Button variant="secondary">{t(words.saveAbout)}</Button>
      </div>
    </form>
  )
}
