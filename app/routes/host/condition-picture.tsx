import { useActionData, useLoaderData } from '@remix-run/react'
import { directionOf } from '#app/domains/exhibition/delivery/delivery.ts'
import { takeConditionPicture } from '#app/domains/exhibition/receipt/commands/take-condition-picture.server.ts'
import { takePictureInput } from '#app/domains/exhibition/receipt/input.ts'
import { exhibitionItemView } from '#app/domains/exhibition/receipt/screens.server.ts'
import { answerTo, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { pictureDeed } from '#app/http/picture-deed.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { exhibitionWork } from '#app/i18n/exhibition-work.ts'
import { faults } from '#app/i18n/faults.ts'
import { tallies } from '#app/i18n/tallies.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { PictureForm } from '#app/ui/exhibition/picture-form.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

export const meta = titled(words.pictureTitle)
export const handle = {
  path: [
    { name: 'hosting' as const, text: tallies.hosting },
    { name: 'exhibitionWork' as const, text: exhibitionWork.title },
  ],
}

const GATE = ['host', 'secretariat'] as const

export const loader = page(GATE, async ({ ctx, actor, locale, params, url }) => {
  const { year, work } = await exhibitionItemView(ctx, actor, locale, yearIn(params), params.id ?? '')
  const { participantId, name, title } = work
  return { year, participantId, name, title, direction: directionOf(url.searchParams.get('vei')) }
})

export const action = pictureDeed(
  GATE,
  ({ ctx, actor, locale, params }) => exhibitionItemView(ctx, actor, locale, yearIn(params), params.id ?? ''),
  ({ ctx, actor, locale, url, params, source, typed }) =>
    answerTo(typed, takePictureInput, locale, async ({ pictureRemark: remark }) => {
      const [year, id, direction] = [yearIn(params), params.id ?? '', directionOf(url.searchParams.get('vei'))]
      await takeConditionPicture(ctx, actor, { year, participantId: id, direction, remark }, source)
      return to(`${addressIn(locale, 'exhibitionItem', { year, id })}#tilstand`)
    }),
)

/** The same form on a page of its own: where a refused picture is told, and tried again. */
export default function ConditionPicture() {
  const { year, participantId, name, title, direction } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack measure">
      <h1>
        {t(words.pictureTitle)}{' '}
        <span className="soft">
          {name}, {title}
        </span>
      </h1>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <PictureForm year={year} participantId={participantId} direction={direction} form={form} />
      <p>
        <LinkButton variant="quiet" href={addressIn(locale, 'exhibitionItem', { year, id: participantId })}>
          {name}
        </LinkButton>
      </p>
    </div>
  )
}
