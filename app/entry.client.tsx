import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { FieldLabels, type Labels } from '#app/ui/kit/labels.ts'

const labels: Labels = new Map()
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <FieldLabels.Provider value={labels}>
        <RemixBrowser />
      </FieldLabels.Provider>
    </StrictMode>,
  )
})
