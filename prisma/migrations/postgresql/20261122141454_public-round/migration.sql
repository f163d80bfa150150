-- CreateEnum
CREATE TYPE "CatalogueFileKind" AS ENUM ('pdfNb', 'pdfEn', 'press', 'posters');

-- CreateEnum
CREATE TYPE "CatalogueFileState" AS ENUM ('waiting', 'making', 'made', 'failed');

-- CreateEnum
CREATE TYPE "CopiesKind" AS ENUM ('catalogue', 'map', 'poster', 'bookmark', 'card');

-- CreateEnum
CREATE TYPE "PressKind" AS ENUM ('newspaper', 'magazine', 'radio', 'television', 'web');

-- CreateEnum
CREATE TYPE "MailList" AS ENUM ('visitors', 'artists', 'municipalities', 'press');

-- CreateEnum
CREATE TYPE "SubscriptionState" AS ENUM ('asked', 'active', 'ended');

-- CreateEnum
CREATE TYPE "ConsentDeed" AS ENUM ('asked', 'confirmed', 'added', 'withdrawn', 'removed', 'bounced');

-- CreateEnum
CREATE TYPE "NewsletterState" AS ENUM ('draft', 'sending', 'sent', 'stopped');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'posted', 'sent', 'bounced', 'skipped');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('opening', 'seminar', 'talk', 'tour', 'workshop', 'concert', 'other');

-- CreateEnum
CREATE TYPE "EventAudience" AS ENUM ('everyone', 'artists', 'invited');

-- CreateEnum
CREATE TYPE "SignUpState" AS ENUM ('confirmed', 'waiting', 'cancelled');

-- CreateEnum
CREATE TYPE "PositionFrom" AS ENUM ('register', 'person');

-- CreateEnum
CREATE TYPE "StudioNoticeKind" AS ENUM ('open', 'closed', 'away');

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "bulk" TEXT,
ADD COLUMN     "enclosures" JSONB,
ADD COLUMN     "refusedAt" TIMESTAMP(3),
ADD COLUMN     "unsubscribe" TEXT;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "catalogueNo" TEXT;

-- AlterTable
ALTER TABLE "Studio" ADD COLUMN     "pictureAlt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "positionFrom" "PositionFrom";

-- CreateTable
CREATE TABLE "CatalogueRelease" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "releasedAt" TIMESTAMP(3) NOT NULL,
    "releasedById" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CatalogueRelease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogueFile" (
    "releaseId" TEXT NOT NULL,
    "kind" "CatalogueFileKind" NOT NULL,
    "state" "CatalogueFileState" NOT NULL DEFAULT 'waiting',
    "step" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL DEFAULT 1,
    "fileKey" TEXT,
    "bytes" INTEGER,
    "sha256" TEXT,
    "madeAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "CatalogueFile_pkey" PRIMARY KEY ("releaseId","kind")
);

-- CreateTable
CREATE TABLE "CatalogueErratum" (
    "id" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,
    "number" TEXT,
    "about" TEXT NOT NULL,
    "textNb" TEXT NOT NULL,
    "textEn" TEXT NOT NULL DEFAULT '',
    "foundAt" TIMESTAMP(3) NOT NULL,
    "shownAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),
    "byId" TEXT,

    CONSTRAINT "CatalogueErratum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogueCopies" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "kind" "CopiesKind" NOT NULL,
    "channel" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "copies" INTEGER NOT NULL,
    "date" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "enteredById" TEXT,
    "enteredAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CatalogueCopies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NewsItem" (
    "id" TEXT NOT NULL,
    "editionId" TEXT,
    "slug" TEXT NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "textNb" TEXT NOT NULL,
    "textEn" TEXT NOT NULL DEFAULT '',
    "pictureId" TEXT,
    "pictureAlt" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NewsItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PressStory" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "kind" "PressKind" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "shown" BOOLEAN NOT NULL DEFAULT true,
    "enteredById" TEXT,
    "enteredAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PressStory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscriber" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "personId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "bouncedAt" TIMESTAMP(3),
    "softBounces" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "subscriberId" TEXT NOT NULL,
    "list" "MailList" NOT NULL,
    "state" "SubscriptionState" NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("subscriberId","list")
);

-- CreateTable
CREATE TABLE "ConsentEntry" (
    "id" TEXT NOT NULL,
    "subscriberId" TEXT NOT NULL,
    "list" "MailList" NOT NULL,
    "deed" "ConsentDeed" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "wording" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "byId" TEXT,
    "ground" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ConsentEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Newsletter" (
    "id" TEXT NOT NULL,
    "editionId" TEXT,
    "subjectNb" TEXT NOT NULL,
    "subjectEn" TEXT NOT NULL DEFAULT '',
    "bodyNb" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL DEFAULT '',
    "lists" TEXT NOT NULL,
    "state" "NewsletterState" NOT NULL DEFAULT 'draft',
    "sendAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "receivers" INTEGER NOT NULL DEFAULT 0,
    "sentAs" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,
    "shown" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Newsletter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NewsletterDelivery" (
    "newsletterId" TEXT NOT NULL,
    "subscriberId" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'waiting',
    "at" TIMESTAMP(3) NOT NULL,
    "mailId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "NewsletterDelivery_pkey" PRIMARY KEY ("newsletterId","subscriberId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "audience" "EventAudience" NOT NULL DEFAULT 'everyone',
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "textNb" TEXT NOT NULL DEFAULT '',
    "textEn" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT,
    "venue" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "stepFree" BOOLEAN,
    "signUp" BOOLEAN NOT NULL DEFAULT false,
    "signUpFrom" TIMESTAMP(3),
    "signUpTo" TIMESTAMP(3),
    "capacity" INTEGER,
    "mostSeats" INTEGER NOT NULL DEFAULT 4,
    "questionNb" TEXT NOT NULL DEFAULT '',
    "questionEn" TEXT NOT NULL DEFAULT '',
    "attended" INTEGER,
    "signedUp" INTEGER,
    "publishedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "changedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignUp" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "seats" INTEGER NOT NULL DEFAULT 1,
    "answer" TEXT NOT NULL DEFAULT '',
    "state" "SignUpState" NOT NULL,
    "signedUpAt" TIMESTAMP(3) NOT NULL,
    "movedUpAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "keyHash" TEXT NOT NULL,
    "came" INTEGER,
    "cameAt" TIMESTAMP(3),
    "personId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SignUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudioNotice" (
    "studioId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "kind" "StudioNoticeKind" NOT NULL,
    "until" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "StudioNotice_pkey" PRIMARY KEY ("studioId","date")
);

-- CreateTable
CREATE TABLE "PassStamp" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "studioId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "passHash" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PassStamp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CatalogueRelease_editionId_no_key" ON "CatalogueRelease"("editionId", "no");

-- CreateIndex
CREATE INDEX "CatalogueErratum_releaseId_idx" ON "CatalogueErratum"("releaseId");

-- CreateIndex
CREATE INDEX "CatalogueCopies_editionId_idx" ON "CatalogueCopies"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "NewsItem_slug_key" ON "NewsItem"("slug");

-- CreateIndex
CREATE INDEX "NewsItem_publishedAt_idx" ON "NewsItem"("publishedAt");

-- CreateIndex
CREATE INDEX "PressStory_editionId_idx" ON "PressStory"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "PressStory_editionId_medium_date_title_key" ON "PressStory"("editionId", "medium", "date", "title");

-- CreateIndex
CREATE UNIQUE INDEX "Subscriber_email_key" ON "Subscriber"("email");

-- CreateIndex
CREATE INDEX "Subscription_list_state_idx" ON "Subscription"("list", "state");

-- CreateIndex
CREATE INDEX "ConsentEntry_subscriberId_at_idx" ON "ConsentEntry"("subscriberId", "at");

-- CreateIndex
CREATE INDEX "Newsletter_state_idx" ON "Newsletter"("state");

-- CreateIndex
CREATE INDEX "NewsletterDelivery_newsletterId_state_idx" ON "NewsletterDelivery"("newsletterId", "state");

-- CreateIndex
CREATE INDEX "NewsletterDelivery_subscriberId_at_idx" ON "NewsletterDelivery"("subscriberId", "at");

-- CreateIndex
CREATE INDEX "NewsletterDelivery_mailId_idx" ON "NewsletterDelivery"("mailId");

-- CreateIndex
CREATE INDEX "Event_date_idx" ON "Event"("date");

-- CreateIndex
CREATE UNIQUE INDEX "Event_editionId_slug_key" ON "Event"("editionId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "SignUp_keyHash_key" ON "SignUp"("keyHash");

-- CreateIndex
CREATE INDEX "SignUp_eventId_state_signedUpAt_idx" ON "SignUp"("eventId", "state", "signedUpAt");

-- CreateIndex
CREATE UNIQUE INDEX "SignUp_eventId_email_key" ON "SignUp"("eventId", "email");

-- CreateIndex
CREATE INDEX "PassStamp_editionId_idx" ON "PassStamp"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "PassStamp_passHash_studioId_date_key" ON "PassStamp"("passHash", "studioId", "date");

-- CreateIndex
CREATE INDEX "Mail_bulk_idx" ON "Mail"("bulk");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_editionId_catalogueNo_key" ON "Participant"("editionId", "catalogueNo");

-- AddForeignKey
ALTER TABLE "CatalogueRelease" ADD CONSTRAINT "CatalogueRelease_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogueFile" ADD CONSTRAINT "CatalogueFile_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "CatalogueRelease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogueErratum" ADD CONSTRAINT "CatalogueErratum_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "CatalogueRelease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogueCopies" ADD CONSTRAINT "CatalogueCopies_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsItem" ADD CONSTRAINT "NewsItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsItem" ADD CONSTRAINT "NewsItem_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PressStory" ADD CONSTRAINT "PressStory_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEntry" ADD CONSTRAINT "ConsentEntry_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterDelivery" ADD CONSTRAINT "NewsletterDelivery_newsletterId_fkey" FOREIGN KEY ("newsletterId") REFERENCES "Newsletter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsletterDelivery" ADD CONSTRAINT "NewsletterDelivery_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignUp" ADD CONSTRAINT "SignUp_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudioNotice" ADD CONSTRAINT "StudioNotice_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassStamp" ADD CONSTRAINT "PassStamp_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio"("id") ON DELETE CASCADE ON UPDATE CASCADE;
