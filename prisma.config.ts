import { defineConfig } from 'prisma/config'

// Prisma's command insists on an engine that it would download; generate, validate and format never run it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

const provider = process.env.DB_PROVIDER ?? 'sqlite'

export default defineConfig({
  schema: `prisma/${provider}`,
  migrations: { path: `prisma/migrations/${provider}` },
})
