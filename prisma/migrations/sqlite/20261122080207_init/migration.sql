-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "capacity" INTEGER NOT NULL,
    "juryFrom" TEXT,
    "juryTo" TEXT,
    "announceOn" TEXT,
    "announcedAt" DATETIME,
    "confirmBy" TEXT,
    "deliveryOn" TEXT,
    "openingAt" DATETIME,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "venue" TEXT,
    "venueAddress" TEXT,
    "venuePlace" TEXT,
    "venueLat" REAL,
    "venueLng" REAL,
    "commission" INTEGER NOT NULL DEFAULT 30,
    "prizeOre" INTEGER,
    "leader" TEXT,
    "publishedAt" DATETIME,
    "studiosNumberedAt" DATETIME,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "EditionHost" (
    "editionId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("editionId", "municipalityId"),
    CONSTRAINT "EditionHost_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpenDay" (
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    PRIMARY KEY ("editionId", "kind", "date"),
    CONSTRAINT "OpenDay_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Call" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'juried',
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textNb" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "opensAt" DATETIME NOT NULL,
    "closesAt" DATETIME NOT NULL,
    "minWorks" INTEGER NOT NULL DEFAULT 2,
    "maxWorks" INTEGER NOT NULL DEFAULT 4,
    "maxWorkAge" INTEGER DEFAULT 5,
    "minPracticeYears" INTEGER DEFAULT 3,
    "statementMax" INTEGER NOT NULL DEFAULT 1200,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Call_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "number" INTEGER,
    "applicantId" TEXT NOT NULL,
    "submission" TEXT NOT NULL DEFAULT 'draft',
    "check" TEXT NOT NULL DEFAULT 'unchecked',
    "checkReason" TEXT,
    "decision" TEXT NOT NULL DEFAULT 'none',
    "decidedWorkId" TEXT,
    "waitingPlace" INTEGER,
    "participation" TEXT NOT NULL DEFAULT 'none',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "answeredAt" DATETIME,
    "extendedTo" DATETIME,
    "artistName" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "postalCode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "municipalityId" TEXT,
    "disciplines" TEXT NOT NULL DEFAULT '',
    "statement" TEXT NOT NULL DEFAULT '',
    "cv" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "practiceYears" INTEGER,
    "degree" TEXT NOT NULL DEFAULT '',
    "isNew" BOOLEAN,
    "hasStudio" BOOLEAN,
    "studioName" TEXT NOT NULL DEFAULT '',
    "studioAddress" TEXT NOT NULL DEFAULT '',
    "studioPostal" TEXT NOT NULL DEFAULT '',
    "studioCity" TEXT NOT NULL DEFAULT '',
    "studioLat" REAL,
    "studioLng" REAL,
    "studioDays" TEXT NOT NULL DEFAULT '',
    "stepFree" BOOLEAN,
    "toilet" BOOLEAN,
    "parking" BOOLEAN,
    "transport" TEXT NOT NULL DEFAULT '',
    "directions" TEXT NOT NULL DEFAULT '',
    "meetingPoint" BOOLEAN NOT NULL DEFAULT false,
    "acceptsTerms" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Application_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Application_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Application_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DecisionEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "method" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "workId" TEXT,
    "waitingPlace" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "DecisionEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Work" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "technique" TEXT NOT NULL DEFAULT '',
    "heightMm" INTEGER,
    "widthMm" INTEGER,
    "depthMm" INTEGER,
    "priceOre" INTEGER,
    "editionNo" TEXT NOT NULL DEFAULT '',
    "space" TEXT NOT NULL DEFAULT 'wall',
    CONSTRAINT "Work_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkPicture" (
    "workId" TEXT NOT NULL,
    "pictureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("workId", "pictureId"),
    CONSTRAINT "WorkPicture_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WorkPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JuryRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "callId" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'preparing',
    "scaleMin" INTEGER NOT NULL DEFAULT 1,
    "scaleMax" INTEGER NOT NULL DEFAULT 7,
    "orderSeed" TEXT NOT NULL,
    CONSTRAINT "JuryRound_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "labelNb" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "helpNb" TEXT NOT NULL DEFAULT '',
    "helpEn" TEXT NOT NULL DEFAULT '',
    "weight" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Criterion_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JurorSeat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL DEFAULT false,
    "declaredAt" DATETIME,
    "sealedAt" DATETIME,
    CONSTRAINT "JurorSeat_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "JurorSeat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "recused" BOOLEAN NOT NULL DEFAULT false,
    "recusedReason" TEXT NOT NULL DEFAULT '',
    "pickedWorkId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" DATETIME NOT NULL,
    CONSTRAINT "Assessment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assessment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Score" (
    "assessmentId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    PRIMARY KEY ("assessmentId", "criterionId"),
    CONSTRAINT "Score_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Score_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Picture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'preview',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "placeholder" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    CONSTRAINT "Picture_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'nb',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "editionYear" INTEGER,
    "municipalityId" TEXT,
    "grantedAt" DATETIME NOT NULL,
    "grantedById" TEXT,
    "revokedAt" DATETIME,
    CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "linkHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "returnTo" TEXT NOT NULL,
    "requestedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "device" TEXT NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "county" TEXT NOT NULL,
    "population" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "lat" REAL NOT NULL,
    "lng" REAL NOT NULL,
    "allianceFrom" INTEGER NOT NULL,
    "allianceTo" INTEGER,
    "mergedInto2020" TEXT
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "personId" TEXT,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "postedAt" DATETIME NOT NULL,
    "sendAfter" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB,
    "runAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "heldTo" DATETIME,
    "doneAt" DATETIME,
    "lastError" TEXT
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "deed" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "facts" JSONB
);

-- CreateTable
CREATE TABLE "Studio" (
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
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Studio_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Studio_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StudioDay" (
    "studioId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    PRIMARY KEY ("studioId", "date"),
    CONSTRAINT "StudioDay_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aboutNb" TEXT NOT NULL DEFAULT '',
    "aboutEn" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "isNew" BOOLEAN NOT NULL,
    "ofTheYear" BOOLEAN NOT NULL DEFAULT false,
    "studioId" TEXT,
    "confirmedAt" DATETIME NOT NULL,
    "resignedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Participant_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participant_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participant_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatedFigure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "measure" TEXT NOT NULL,
    "fromYear" INTEGER NOT NULL,
    "toYear" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "source" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PublishedReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "publishedById" TEXT,
    CONSTRAINT "PublishedReport_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VisitEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "studioId" TEXT,
    "date" TEXT NOT NULL,
    "visits" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "correctsId" TEXT,
    "onceKey" TEXT NOT NULL,
    "enteredAt" DATETIME NOT NULL,
    "enteredById" TEXT,
    CONSTRAINT "VisitEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "VisitEntry_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SaleEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "date" TEXT,
    "amountOre" INTEGER NOT NULL,
    "works" INTEGER NOT NULL,
    "correctsId" TEXT,
    "onceKey" TEXT NOT NULL,
    "enteredAt" DATETIME NOT NULL,
    "enteredById" TEXT,
    CONSTRAINT "SaleEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SaleEntry_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_year_key" ON "Edition"("year");

-- CreateIndex
CREATE INDEX "Call_editionId_idx" ON "Call"("editionId");

-- CreateIndex
CREATE INDEX "Application_editionId_submission_idx" ON "Application"("editionId", "submission");

-- CreateIndex
CREATE INDEX "Application_applicantId_idx" ON "Application"("applicantId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_callId_applicantId_key" ON "Application"("callId", "applicantId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_editionId_number_key" ON "Application"("editionId", "number");

-- CreateIndex
CREATE INDEX "DecisionEntry_applicationId_at_idx" ON "DecisionEntry"("applicationId", "at");

-- CreateIndex
CREATE INDEX "Work_applicationId_idx" ON "Work"("applicationId");

-- CreateIndex
CREATE INDEX "WorkPicture_pictureId_idx" ON "WorkPicture"("pictureId");

-- CreateIndex
CREATE UNIQUE INDEX "JuryRound_callId_number_key" ON "JuryRound"("callId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_roundId_key_key" ON "Criterion"("roundId", "key");

-- CreateIndex
CREATE INDEX "JurorSeat_personId_idx" ON "JurorSeat"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "JurorSeat_roundId_personId_key" ON "JurorSeat"("roundId", "personId");

-- CreateIndex
CREATE INDEX "Assessment_applicationId_idx" ON "Assessment"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_seatId_applicationId_key" ON "Assessment"("seatId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Picture_key_key" ON "Picture"("key");

-- CreateIndex
CREATE INDEX "Picture_ownerId_idx" ON "Picture"("ownerId");

-- CreateIndex
CREATE INDEX "Picture_stage_idx" ON "Picture"("stage");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_role_revokedAt_idx" ON "RoleGrant"("role", "revokedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SignInToken_linkHash_key" ON "SignInToken"("linkHash");

-- CreateIndex
CREATE INDEX "SignInToken_email_requestedAt_idx" ON "SignInToken"("email", "requestedAt");

-- CreateIndex
CREATE INDEX "SignInToken_expiresAt_idx" ON "SignInToken"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_name_key" ON "Municipality"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_key_key" ON "Mail"("key");

-- CreateIndex
CREATE INDEX "Mail_sentAt_sendAfter_idx" ON "Mail"("sentAt", "sendAfter");

-- CreateIndex
CREATE INDEX "Mail_postedAt_idx" ON "Mail"("postedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_doneAt_runAt_idx" ON "Job"("doneAt", "runAt");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_at_idx" ON "AuditEntry"("subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Studio_editionId_number_key" ON "Studio"("editionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_applicationId_key" ON "Participant"("applicationId");

-- CreateIndex
CREATE INDEX "Participant_studioId_idx" ON "Participant"("studioId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_editionId_slug_key" ON "Participant"("editionId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "StatedFigure_measure_fromYear_toYear_key" ON "StatedFigure"("measure", "fromYear", "toYear");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedReport_editionId_revision_key" ON "PublishedReport"("editionId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "VisitEntry_correctsId_key" ON "VisitEntry"("correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitEntry_onceKey_key" ON "VisitEntry"("onceKey");

-- CreateIndex
CREATE INDEX "VisitEntry_editionId_date_idx" ON "VisitEntry"("editionId", "date");

-- CreateIndex
CREATE INDEX "VisitEntry_studioId_idx" ON "VisitEntry"("studioId");

-- CreateIndex
CREATE UNIQUE INDEX "SaleEntry_correctsId_key" ON "SaleEntry"("correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "SaleEntry_onceKey_key" ON "SaleEntry"("onceKey");

-- CreateIndex
CREATE INDEX "SaleEntry_editionId_idx" ON "SaleEntry"("editionId");

-- CreateIndex
CREATE INDEX "SaleEntry_participantId_idx" ON "SaleEntry"("participantId");
