-- CreateTable
CREATE TABLE "PlanMeasure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "PlanActivity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "measureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL DEFAULT '',
    "ownerId" TEXT,
    "quarters" TEXT NOT NULL DEFAULT '',
    "followsId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PlanActivity_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "PlanMeasure" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanStatus" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activityId" TEXT NOT NULL,
    "quarter" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    CONSTRAINT "PlanStatus_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "PlanActivity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeliverySlot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "direction" TEXT NOT NULL DEFAULT 'in',
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "DeliverySlot_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeliveryBooking" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participantId" TEXT NOT NULL,
    "direction" TEXT NOT NULL DEFAULT 'in',
    "slotId" TEXT,
    "way" TEXT NOT NULL DEFAULT 'self',
    "byName" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "bookedAt" DATETIME NOT NULL,
    "bookedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "DeliveryBooking_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DeliveryBooking_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "DeliverySlot" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExhibitionWork" (
    "participantId" TEXT NOT NULL PRIMARY KEY,
    "insuredOre" INTEGER,
    "mounting" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "packing" TEXT NOT NULL DEFAULT '',
    "left" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ExhibitionWork_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkReceipt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participantId" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    "partyName" TEXT NOT NULL,
    "signature" TEXT NOT NULL DEFAULT '',
    "signedText" TEXT NOT NULL DEFAULT '',
    "condition" TEXT NOT NULL DEFAULT 'perfect',
    "remark" TEXT NOT NULL DEFAULT '',
    "insuredOre" INTEGER,
    "correctsId" TEXT,
    "onceKey" TEXT NOT NULL,
    CONSTRAINT "WorkReceipt_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConditionPicture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participantId" TEXT NOT NULL,
    "receiptId" TEXT,
    "direction" TEXT NOT NULL,
    "pictureId" TEXT NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "takenAt" DATETIME NOT NULL,
    CONSTRAINT "ConditionPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConditionPicture_receiptId_fkey" FOREIGN KEY ("receiptId") REFERENCES "WorkReceipt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConditionPicture_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExhibitionRoom" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "widthMm" INTEGER NOT NULL,
    "depthMm" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ExhibitionRoom_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExhibitionWall" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fromX" INTEGER NOT NULL,
    "fromY" INTEGER NOT NULL,
    "toX" INTEGER NOT NULL,
    "toY" INTEGER NOT NULL,
    "heightMm" INTEGER NOT NULL DEFAULT 2800,
    CONSTRAINT "ExhibitionWall_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "ExhibitionRoom" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HangingPlace" (
    "participantId" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "wallId" TEXT,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "HangingPlace_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HangingPlace_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "ExhibitionRoom" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HangingPlace_wallId_fkey" FOREIGN KEY ("wallId") REFERENCES "ExhibitionWall" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExhibitionShift" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "needs" INTEGER NOT NULL DEFAULT 1,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ExhibitionShift_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShiftTurn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shiftId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "takenAt" DATETIME NOT NULL,
    "takenById" TEXT,
    "came" BOOLEAN,
    "remindedAt" DATETIME,
    CONSTRAINT "ShiftTurn_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "ExhibitionShift" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scope" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "giver" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "municipalityId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "appliedOre" INTEGER,
    "appliedOn" TEXT,
    "reference" TEXT NOT NULL DEFAULT '',
    "grantedOre" INTEGER,
    "grantedOn" TEXT,
    "refusedOn" TEXT,
    "terms" TEXT NOT NULL DEFAULT '',
    "reportDueOn" TEXT,
    "reportedOn" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Instalment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contributionId" TEXT NOT NULL,
    "dueOn" TEXT,
    "amountOre" INTEGER NOT NULL,
    "receivedOn" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Instalment_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BudgetLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scope" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "budgetOre" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "MoneyEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lineId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "amountOre" INTEGER NOT NULL,
    "voucher" TEXT NOT NULL DEFAULT '',
    "correctsId" TEXT,
    "enteredAt" DATETIME NOT NULL,
    "enteredById" TEXT,
    CONSTRAINT "MoneyEntry_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "BudgetLine" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invoice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scope" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER,
    "kind" TEXT NOT NULL,
    "buyer" TEXT NOT NULL,
    "orgNumber" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "delivery" TEXT NOT NULL DEFAULT '',
    "netOre" INTEGER NOT NULL,
    "vatPercent" INTEGER NOT NULL,
    "offeredOn" TEXT,
    "issuedOn" TEXT,
    "dueOn" TEXT,
    "paidOn" TEXT,
    "remindedOn" TEXT,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "seller" JSONB,
    "creditsId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Hosting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'search',
    "reserve" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "opensOn" TEXT,
    "toldOpening" TEXT,
    "agreedOre" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "evaluation" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "HostingPart" (
    "hostingId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("hostingId", "municipalityId"),
    CONSTRAINT "HostingPart_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StageMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "fromStage" TEXT,
    "toStage" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "StageMove_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PoliticalCase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "caseNumber" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "meetingOn" TEXT,
    "decision" TEXT,
    "decidedOn" TEXT,
    "decisionText" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "documentId" TEXT,
    "enteredById" TEXT,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PoliticalCase_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PoliticalCase_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "HostingDocument" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HostingDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fileKey" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "signedOn" TEXT,
    "addedAt" DATETIME NOT NULL,
    "addedById" TEXT,
    CONSTRAINT "HostingDocument_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HostingOffer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "untilYear" INTEGER,
    "together" TEXT NOT NULL DEFAULT '',
    "venueIdea" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "contactName" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    "hostingId" TEXT,
    "offeredAt" DATETIME NOT NULL,
    "offeredById" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Venue" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "postalCode" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "lat" REAL,
    "lng" REAL,
    "areaM2" INTEGER,
    "hangingM" INTEGER,
    "heightCm" INTEGER,
    "stepFree" BOOLEAN,
    "accessNote" TEXT NOT NULL DEFAULT '',
    "transport" TEXT NOT NULL DEFAULT '',
    "parking" INTEGER,
    "climate" BOOLEAN,
    "climateNote" TEXT NOT NULL DEFAULT '',
    "guards" BOOLEAN,
    "guardsNote" TEXT NOT NULL DEFAULT '',
    "insurance" BOOLEAN,
    "insuranceNote" TEXT NOT NULL DEFAULT '',
    "riggingDays" INTEGER,
    "rentOre" INTEGER,
    "remark" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "VenuePicture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "venueId" TEXT NOT NULL,
    "pictureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "VenuePicture_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "VenuePicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VenueCandidate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'considered',
    "inspectOn" TEXT,
    "findings" TEXT NOT NULL DEFAULT '',
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "VenueCandidate_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "VenueCandidate_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "monthsBefore" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "evidenceEn" TEXT NOT NULL DEFAULT '',
    "side" TEXT NOT NULL DEFAULT 'office',
    "retiredAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "TemplateTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "milestoneId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "side" TEXT NOT NULL DEFAULT 'office',
    CONSTRAINT "TemplateTask_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "MilestoneTemplate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "templateId" TEXT,
    "monthsBefore" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "evidenceEn" TEXT NOT NULL DEFAULT '',
    "side" TEXT NOT NULL DEFAULT 'office',
    "dueOn" TEXT,
    "madeOn" TEXT,
    "doneOn" TEXT,
    "doneById" TEXT,
    "wasDueOn" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Milestone_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HostingTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "milestoneId" TEXT,
    "meetingId" TEXT,
    "templateId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "side" TEXT NOT NULL DEFAULT 'office',
    "dueOn" TEXT,
    "responsibleId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "closedAt" DATETIME,
    "closedById" TEXT,
    "wasDueOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "HostingTask_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HostingTask_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "HostingTask_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "ProjectMeeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProjectMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "task" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'nb',
    "leftAt" DATETIME,
    CONSTRAINT "ProjectMember_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProjectMeeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostingId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "agenda" TEXT NOT NULL DEFAULT '',
    "minutes" TEXT NOT NULL DEFAULT '',
    "minutesAt" DATETIME,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "invitedAt" DATETIME,
    "cancelledAt" DATETIME,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ProjectMeeting_hostingId_fkey" FOREIGN KEY ("hostingId") REFERENCES "Hosting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingGuest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'nb',
    "answer" TEXT NOT NULL DEFAULT 'none',
    "answeredAt" DATETIME,
    "came" BOOLEAN,
    CONSTRAINT "MeetingGuest_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "ProjectMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkCalendar" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "MarketingItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "what" TEXT NOT NULL DEFAULT '',
    "audience" TEXT NOT NULL DEFAULT 'public',
    "date" TEXT,
    "untilDate" TEXT,
    "costOre" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "owner" TEXT NOT NULL DEFAULT '',
    "isNew" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "enteredById" TEXT,
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "MarketingItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "begins" TEXT,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "who" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "EventItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "emails" TEXT NOT NULL DEFAULT '',
    "people" INTEGER,
    "invitedAt" DATETIME,
    "came" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "EventGroup_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_CatalogueCopies" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "copies" INTEGER NOT NULL,
    "inserted" BOOLEAN NOT NULL DEFAULT false,
    "date" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "enteredById" TEXT,
    "enteredAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CatalogueCopies_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CatalogueCopies" ("channel", "copies", "date", "editionId", "enteredAt", "enteredById", "id", "kind", "note", "place", "version") SELECT "channel", "copies", "date", "editionId", "enteredAt", "enteredById", "id", "kind", "note", "place", "version" FROM "CatalogueCopies";
DROP TABLE "CatalogueCopies";
ALTER TABLE "new_CatalogueCopies" RENAME TO "CatalogueCopies";
CREATE INDEX "CatalogueCopies_editionId_idx" ON "CatalogueCopies"("editionId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "PlanMeasure_year_title_key" ON "PlanMeasure"("year", "title");

-- CreateIndex
CREATE INDEX "PlanActivity_measureId_idx" ON "PlanActivity"("measureId");

-- CreateIndex
CREATE INDEX "PlanStatus_activityId_at_idx" ON "PlanStatus"("activityId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "DeliverySlot_editionId_direction_date_begins_key" ON "DeliverySlot"("editionId", "direction", "date", "begins");

-- CreateIndex
CREATE INDEX "DeliveryBooking_slotId_idx" ON "DeliveryBooking"("slotId");

-- CreateIndex
CREATE UNIQUE INDEX "DeliveryBooking_participantId_direction_key" ON "DeliveryBooking"("participantId", "direction");

-- CreateIndex
CREATE UNIQUE INDEX "WorkReceipt_correctsId_key" ON "WorkReceipt"("correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkReceipt_onceKey_key" ON "WorkReceipt"("onceKey");

-- CreateIndex
CREATE INDEX "WorkReceipt_participantId_at_idx" ON "WorkReceipt"("participantId", "at");

-- CreateIndex
CREATE INDEX "ConditionPicture_participantId_idx" ON "ConditionPicture"("participantId");

-- CreateIndex
CREATE INDEX "ConditionPicture_receiptId_idx" ON "ConditionPicture"("receiptId");

-- CreateIndex
CREATE INDEX "ConditionPicture_pictureId_idx" ON "ConditionPicture"("pictureId");

-- CreateIndex
CREATE UNIQUE INDEX "ExhibitionRoom_editionId_name_key" ON "ExhibitionRoom"("editionId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ExhibitionWall_roomId_name_key" ON "ExhibitionWall"("roomId", "name");

-- CreateIndex
CREATE INDEX "HangingPlace_roomId_idx" ON "HangingPlace"("roomId");

-- CreateIndex
CREATE INDEX "HangingPlace_wallId_idx" ON "HangingPlace"("wallId");

-- CreateIndex
CREATE UNIQUE INDEX "ExhibitionShift_editionId_kind_date_begins_key" ON "ExhibitionShift"("editionId", "kind", "date", "begins");

-- CreateIndex
CREATE INDEX "ShiftTurn_shiftId_idx" ON "ShiftTurn"("shiftId");

-- CreateIndex
CREATE INDEX "ShiftTurn_personId_idx" ON "ShiftTurn"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_scope_year_giver_key" ON "Contribution"("scope", "year", "giver");

-- CreateIndex
CREATE INDEX "Instalment_contributionId_idx" ON "Instalment"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "BudgetLine_scope_year_side_category_key" ON "BudgetLine"("scope", "year", "side", "category");

-- CreateIndex
CREATE UNIQUE INDEX "MoneyEntry_correctsId_key" ON "MoneyEntry"("correctsId");

-- CreateIndex
CREATE INDEX "MoneyEntry_lineId_idx" ON "MoneyEntry"("lineId");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_number_key" ON "Invoice"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_creditsId_key" ON "Invoice"("creditsId");

-- CreateIndex
CREATE INDEX "Invoice_scope_year_idx" ON "Invoice"("scope", "year");

-- CreateIndex
CREATE INDEX "Hosting_year_idx" ON "Hosting"("year");

-- CreateIndex
CREATE INDEX "HostingPart_municipalityId_idx" ON "HostingPart"("municipalityId");

-- CreateIndex
CREATE INDEX "StageMove_hostingId_at_idx" ON "StageMove"("hostingId", "at");

-- CreateIndex
CREATE INDEX "PoliticalCase_hostingId_idx" ON "PoliticalCase"("hostingId");

-- CreateIndex
CREATE UNIQUE INDEX "HostingDocument_fileKey_key" ON "HostingDocument"("fileKey");

-- CreateIndex
CREATE INDEX "HostingDocument_hostingId_idx" ON "HostingDocument"("hostingId");

-- CreateIndex
CREATE INDEX "HostingOffer_municipalityId_idx" ON "HostingOffer"("municipalityId");

-- CreateIndex
CREATE INDEX "HostingOffer_state_idx" ON "HostingOffer"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Venue_municipalityId_name_key" ON "Venue"("municipalityId", "name");

-- CreateIndex
CREATE INDEX "VenuePicture_venueId_idx" ON "VenuePicture"("venueId");

-- CreateIndex
CREATE INDEX "VenuePicture_pictureId_idx" ON "VenuePicture"("pictureId");

-- CreateIndex
CREATE INDEX "VenueCandidate_venueId_idx" ON "VenueCandidate"("venueId");

-- CreateIndex
CREATE UNIQUE INDEX "VenueCandidate_hostingId_venueId_key" ON "VenueCandidate"("hostingId", "venueId");

-- CreateIndex
CREATE INDEX "TemplateTask_milestoneId_idx" ON "TemplateTask"("milestoneId");

-- CreateIndex
CREATE INDEX "Milestone_hostingId_idx" ON "Milestone"("hostingId");

-- CreateIndex
CREATE INDEX "HostingTask_hostingId_state_idx" ON "HostingTask"("hostingId", "state");

-- CreateIndex
CREATE INDEX "HostingTask_responsibleId_state_idx" ON "HostingTask"("responsibleId", "state");

-- CreateIndex
CREATE INDEX "ProjectMember_personId_idx" ON "ProjectMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectMember_hostingId_email_key" ON "ProjectMember"("hostingId", "email");

-- CreateIndex
CREATE INDEX "ProjectMeeting_hostingId_idx" ON "ProjectMeeting"("hostingId");

-- CreateIndex
CREATE INDEX "ProjectMeeting_date_idx" ON "ProjectMeeting"("date");

-- CreateIndex
CREATE INDEX "MeetingGuest_personId_idx" ON "MeetingGuest"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingGuest_meetingId_email_key" ON "MeetingGuest"("meetingId", "email");

-- CreateIndex
CREATE INDEX "MarketingItem_editionId_idx" ON "MarketingItem"("editionId");

-- CreateIndex
CREATE INDEX "EventItem_eventId_idx" ON "EventItem"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "EventGroup_eventId_name_key" ON "EventGroup"("eventId", "name");
