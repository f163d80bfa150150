import { useActionData, useLoaderData } from '@remix-run/react'
import { hangVenuePicture } from '#app/domains/hosting/venue/commands/hang-venue-picture.server.ts'
import { venueView } from '#app/domains/hosting/venue/screens.server.ts'
import { to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { pictureDeed } from '#app/http/picture-deed.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { PictureForm } from '#app/ui/hosting/venue/picture-form.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

const GATE = ['host', 'contact', 'secretariat'] as const

export const meta = titled(words.addPicture)
export const handle = { path: [{ name: 'hosting' as const, text: hosting.home }] }

export const loader = page(GATE, async ({ ctx, actor, params }) => {
  const { id, name, can } = await venueView(ctx, actor, params.id ?? '')
  if (!can.change) throw forbidden()
  return { id, name }
})

export const action = pictureDeed(
  GATE,
  async ({ ctx, actor, params }) => {
    if (!(await venueView(ctx, actor, params.id ?? '')).can.change) throw forbidden()
  },
  async ({ ctx, actor, locale, params: { id = '' }, source }) => {
    await hangVenuePicture(ctx, actor, id, source)
    return to(`${addressIn(locale, 'venue', { id })}#bilder`)
  },
)

/** The same form on a page of its own: where a refused picture is told, and tried again. */
export default function VenuePicture() {
  const { id, name } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack measure">
      <h1>
        {t(words.addPicture)} <span className="soft">{name}</span>
      </h1>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <PictureForm venueId={id} error={form.error('picture')} />
      <p>
        <LinkButton variant="quiet" href={addressIn(locale, 'venue', { id })}>
          {name}
        </LinkButton>
      </p>
    </div>
  )
}
