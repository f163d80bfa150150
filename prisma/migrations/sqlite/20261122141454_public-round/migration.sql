-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "bulk" TEXT;
ALTER TABLE "Mail" ADD COLUMN "enclosures" JSONB;
ALTER TABLE "Mail" ADD COLUMN "refusedAt" DATETIME;
ALTER TABLE "Mail" ADD COLUMN "unsubscribe" TEXT;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "catalogueNo" TEXT;

-- CreateTable
CREATE TABLE "CatalogueRelease" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "releasedAt" DATETIME NOT NULL,
    "releasedById" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "CatalogueRelease_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CatalogueFile" (
    "releaseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "step" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL DEFAULT 1,
    "fileKey" TEXT,
    "bytes" INTEGER,
    "sha256" TEXT,
    "madeAt" DATETIME,
    "lastError" TEXT,

    PRIMARY KEY ("releaseId", "kind"),
    CONSTRAINT "CatalogueFile_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "CatalogueRelease" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CatalogueErratum" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "releaseId" TEXT NOT NULL,
    "number" TEXT,
    "about" TEXT NOT NULL,
    "textNb" TEXT NOT NULL,
    "textEn" TEXT NOT NULL DEFAULT '',
    "foundAt" DATETIME NOT NULL,
    "shownAt" DATETIME,
    "withdrawnAt" DATETIME,
    "byId" TEXT,
    CONSTRAINT "CatalogueErratum_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "CatalogueRelease" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CatalogueCopies" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "copies" INTEGER NOT NULL,
    "date" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "enteredById" TEXT,
    "enteredAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CatalogueCopies_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NewsItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT,
    "slug" TEXT NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "textNb" TEXT NOT NULL,
    "textEn" TEXT NOT NULL DEFAULT '',
    "pictureId" TEXT,
    "pictureAlt" TEXT NOT NULL DEFAULT '',
    "publishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "byId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "NewsItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "NewsItem_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PressStory" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "shown" BOOLEAN NOT NULL DEFAULT true,
    "enteredById" TEXT,
    "enteredAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PressStory_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Subscriber" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "personId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "bouncedAt" DATETIME,
    "softBounces" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Subscription" (
    "subscriberId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "since" DATETIME NOT NULL,

    PRIMARY KEY ("subscriberId", "list"),
    CONSTRAINT "Subscription_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConsentEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subscriberId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "wording" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "byId" TEXT,
    "ground" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ConsentEntry_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Newsletter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT,
    "subjectNb" TEXT NOT NULL,
    "subjectEn" TEXT NOT NULL DEFAULT '',
    "bodyNb" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL DEFAULT '',
    "lists" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "sendAt" DATETIME,
    "startedAt" DATETIME,
    "finishedAt" DATETIME,
    "receivers" INTEGER NOT NULL DEFAULT 0,
    "sentAs" JSONB,
    "createdAt" DATETIME NOT NULL,
    "byId" TEXT,
    "shown" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "NewsletterDelivery" (
    "newsletterId" TEXT NOT NULL,
    "subscriberId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "at" DATETIME NOT NULL,
    "mailId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("newsletterId", "subscriberId"),
    CONSTRAINT "NewsletterDelivery_newsletterId_fkey" FOREIGN KEY ("newsletterId") REFERENCES "Newsletter" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NewsletterDelivery_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'everyone',
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
    "lat" REAL,
    "lng" REAL,
    "stepFree" BOOLEAN,
    "signUp" BOOLEAN NOT NULL DEFAULT false,
    "signUpFrom" DATETIME,
    "signUpTo" DATETIME,
    "capacity" INTEGER,
    "mostSeats" INTEGER NOT NULL DEFAULT 4,
    "questionNb" TEXT NOT NULL DEFAULT '',
    "questionEn" TEXT NOT NULL DEFAULT '',
    "attended" INTEGER,
    "signedUp" INTEGER,
    "publishedAt" DATETIME,
    "cancelledAt" DATETIME,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Event_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "seats" INTEGER NOT NULL DEFAULT 1,
    "answer" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "signedUpAt" DATETIME NOT NULL,
    "movedUpAt" DATETIME,
    "cancelledAt" DATETIME,
    "keyHash" TEXT NOT NULL,
    "came" INTEGER,
    "cameAt" DATETIME,
    "personId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SignUp_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StudioNotice" (
    "studioId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "until" TEXT,
    "at" DATETIME NOT NULL,
    "byId" TEXT,

    PRIMARY KEY ("studioId", "date"),
    CONSTRAINT "StudioNotice_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PassStamp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "studioId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "passHash" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PassStamp_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Studio" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "lat" REAL,
    "lng" REAL,
    "meetingPoint" BOOLEAN NOT NULL DEFAULT false,
    "stepFree" BOOLEAN,
    "toilet" BOOLEAN,
    "parking" BOOLEAN,
    "transport" TEXT NOT NULL DEFAULT '',
    "directionsNb" TEXT NOT NULL DEFAULT '',
    "directionsEn" TEXT NOT NULL DEFAULT '',
    "pictureId" TEXT,
    "pictureAlt" TEXT NOT NULL DEFAULT '',
    "positionFrom" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Studio_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Studio_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Studio" ("address", "city", "directionsEn", "directionsNb", "editionId", "id", "lat", "lng", "meetingPoint", "municipalityId", "name", "number", "parking", "pictureId", "postalCode", "stepFree", "toilet", "transport", "version") SELECT "address", "city", "directionsEn", "directionsNb", "editionId", "id", "lat", "lng", "meetingPoint", "municipalityId", "name", "number", "parking", "pictureId", "postalCode", "stepFree", "toilet", "transport", "version" FROM "Studio";
DROP TABLE "Studio";
ALTER TABLE "new_Studio" RENAME TO "Studio";
CREATE UNIQUE INDEX "Studio_editionId_number_key" ON "Studio"("editionId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
