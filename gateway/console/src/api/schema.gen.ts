// Made by `npm run schema` from /openapi.json. Not edited by hand.
export interface paths {
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts of staff and bank officers of a region and those below it, by name
         * @description Accounts of staff and bank officers of a region and those below it, by name.
         *
         *     Needs the permission `accounts.read`.
         */
        get: operations["accounts.listAccounts"];
        put?: never;
        /**
         * Makes an account for a staff member or a bank officer, with a first password that must be changed with the first sign-in
         * @description Makes an account for a staff member or a bank officer, with a first password that must be changed with the first sign-in.
         *
         *     Needs the permission `accounts.manage`.
         */
        post: operations["accounts.createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts:activateProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the caller's account act for a profile, by the code that the counter gave to the person or the firm
         * @description Lets the caller's account act for a profile, by the code that the counter gave to the person or the firm.
         *
         *     Needs the permission `accounts.self`.
         */
        post: operations["accounts.activateProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts:beginSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins setting up the caller's second factor: a new secret that counts once it is confirmed
         * @description Begins setting up the caller's second factor: a new secret that counts once it is confirmed.
         *
         *     Needs the permission `accounts.enrol`.
         */
        post: operations["accounts.beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts:changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the caller's own password and ends the account's other sessions
         * @description Changes the caller's own password and ends the account's other sessions.
         *
         *     Needs the permission `accounts.self`.
         */
        post: operations["accounts.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts:confirmSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the second factor by a code of it
         * @description Confirms the second factor by a code of it. The session then holds all that the account's roles give.
         *
         *     Needs the permission `accounts.enrol`.
         */
        post: operations["accounts.confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts:register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an account of the public's own
         * @description Makes an account of the public's own. It acts for no profile until an activation code from the counter is given.
         */
        post: operations["accounts.registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}:reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a staff member or bank officer a new first password and takes the second factor away: for one who lost either
         * @description Gives a staff member or bank officer a new first password and takes the second factor away: for one who lost either.
         *
         *     Needs the permission `accounts.manage`.
         */
        post: operations["accounts.resetAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}:update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes roles, region or whether the account is locked; its sessions end within 5 seconds
         * @description Changes roles, region or whether the account is locked; its sessions end within 5 seconds.
         *
         *     Needs the permission `accounts.manage`.
         */
        post: operations["accounts.updateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an account and its sessions, the newest first: sign-ins, wrong tries, changes, with who and when
         * @description What happened to an account and its sessions, the newest first: sign-ins, wrong tries, changes, with who and when.
         *
         *     Needs the permission `accounts.read`.
         */
        get: operations["accounts.listAccountEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The banks on the register, by code
         * @description The banks on the register, by code.
         */
        get: operations["accounts.listBanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists drafts, the newest first
         * @description Lists drafts, the newest first.
         *
         *     Needs the permission `policies.review`.
         */
        get: operations["policies.listDrafts"];
        put?: never;
        /**
         * Stores policy files as a draft: one version of a measure, or a whole document of several files
         * @description Stores policy files as a draft: one version of a measure, or a whole document of several files. Files with a fault are refused.
         *
         *     Needs the permission `policies.edit`.
         */
        post: operations["policies.uploadDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts:check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks policy files against the law published now and stores nothing: every fault with file, line and reason
         * @description Checks policy files against the law published now and stores nothing: every fault with file, line and reason.
         *
         *     Needs the permission `policies.edit`.
         */
        post: operations["policies.checkDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft with its files
         * @description One draft with its files.
         *
         *     Needs the permission `policies.review`.
         */
        get: operations["policies.getDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft}:compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a draft changes in the law published now, in words, and which of the stored example applicants it would answer otherwise
         * @description What a draft changes in the law published now, in words, and which of the stored example applicants it would answer otherwise.
         *
         *     Needs the permission `policies.review`.
         */
        get: operations["policies.compareDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft}:discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a draft aside for good; it stays on record
         * @description Puts a draft aside for good; it stays on record.
         *
         *     Needs the permission `policies.discard`.
         */
        post: operations["policies.discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft}:publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a draft for a date as a new edition
         * @description Publishes a draft for a date as a new edition. Refused to the person who uploaded it, and where it no longer fits the law published in the meantime.
         *
         *     Needs the permission `policies.publish`.
         */
        post: operations["policies.publishDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the editions, the newest first: who changed what, when and why
         * @description Lists the editions, the newest first: who changed what, when and why.
         *
         *     Needs the permission `policies.review`.
         */
        get: operations["policies.listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers an employer at the counter, by unified social credit code
         * @description Registers an employer at the counter, by unified social credit code.
         *
         *     Needs the permission `profiles.register`.
         */
        post: operations["profiles.registerEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entitlements:batchEvaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers up to 1,000 items of together up to 8 MiB, in their order
         * @description Answers up to 1,000 items of together up to 8 MiB, in their order. INVALID_ARGUMENT for no item or more than 1,000.
         */
        post: operations["policies.batchEvaluateEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entitlements:evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers on the facts given, for each measure in force: entitled and how much, or what fails, or what is missing
         * @description Answers on the facts given, for each measure in force: entitled and how much, or what fails, or what is missing.
         */
        post: operations["policies.evaluateEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports of a region and those below it, the newest first
         * @description Imports of a region and those below it, the newest first.
         *
         *     Needs the permission `imports.read`.
         */
        get: operations["profiles.listImports"];
        put?: never;
        /**
         * Begins an import
         * @description Begins an import.
         *
         *     Needs the permission `imports.write`.
         */
        post: operations["profiles.createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an import stands
         * @description Where an import stands.
         *
         *     Needs the permission `imports.read`.
         */
        get: operations["profiles.getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}:cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an import up; rows taken already stay
         * @description Gives an import up; rows taken already stay.
         *
         *     Needs the permission `imports.write`.
         */
        post: operations["profiles.cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}:start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts working through the file once all of it is there
         * @description Starts working through the file once all of it is there.
         *
         *     Needs the permission `imports.write`.
         */
        post: operations["profiles.startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}:upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a part of the file
         * @description Adds a part of the file. Parts follow each other; one sent again is taken as sent before.
         *
         *     Needs the permission `imports.write`.
         */
        post: operations["profiles.uploadPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were not taken, as CSV in UTF-8 with BOM: line, field, what is wrong
         * @description The rows that were not taken, as CSV in UTF-8 with BOM: line, field, what is wrong. ID numbers are masked.
         *
         *     Needs the permission `imports.read`.
         */
        get: operations["profiles.getImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/local-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The values of `person.groups` that a text has named beside those of the contract, such as LOCAL_GROUP_1
         * @description The values of `person.groups` that a text has named beside those of the contract, such as LOCAL_GROUP_1.
         */
        get: operations["policies.listLocalGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the measures in force on a day in a region, ordered by id
         * @description Lists the measures in force on a day in a region, ordered by id.
         */
        get: operations["policies.listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure with its conditions, amount rule, limits, exclusions, procedure and all its versions
         * @description One measure with its conditions, amount rule, limits, exclusions, procedure and all its versions. An unknown measure is INVALID_ARGUMENT naming the field.
         */
        get: operations["policies.getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures/{measure}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A measure's versions side by side, and what differs between them
         * @description A measure's versions side by side, and what differs between them. An unknown measure is INVALID_ARGUMENT naming the field.
         */
        get: operations["policies.getVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a person at the counter, by identity card
         * @description Registers a person at the counter, by identity card.
         *
         *     Needs the permission `profiles.register`.
         */
        post: operations["profiles.registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds entries by words, kind, family, group, region and day
         * @description Finds entries by words, kind, family, group, region and day.
         */
        get: operations["policies.searchPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies:export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list as a file for programs and spreadsheets
         * @description The list as a file for programs and spreadsheets.
         */
        get: operations["policies.exportPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policy files of an edition: their paths and, where one path is named, its text
         * @description The policy files of an edition: their paths and, where one path is named, its text.
         *
         *     Needs the permission `policies.review`.
         */
        get: operations["policies.listPolicyFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Profiles of a region and those below it, by a part of the name, the newest first
         * @description Profiles of a region and those below it, by a part of the name, the newest first.
         *
         *     Needs the permission `profiles.find`.
         */
        get: operations["profiles.listProfiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles:find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The profile with an ID number or credit code
         * @description The profile with an ID number or credit code. NOT_FOUND where there is none.
         *
         *     Needs the permission `profiles.find`.
         */
        post: operations["profiles.findProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A profile with what counts of each fact, as known on a day
         * @description A profile with what counts of each fact, as known on a day.
         *
         *     Needs the permission `profiles.read`.
         */
        get: operations["profiles.getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}:changeIdNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a person whose ID number was changed or corrected by the police the new one; the old one still finds the profile
         * @description Gives a person whose ID number was changed or corrected by the police the new one; the old one still finds the profile.
         *
         *     Needs the permission `profiles.correct`.
         */
        post: operations["profiles.changeIdNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}:issueActivationCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code with which the person, or somebody of the firm, lets an account act for the profile
         * @description A code with which the person, or somebody of the firm, lets an account act for the profile. Shown once, good for 7 days.
         *
         *     Needs the permission `profiles.activate`.
         */
        post: operations["profiles.issueActivationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}:merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes one of two profiles found to be the same person or firm; both ids and all their numbers then lead to the one that stays
         * @description Makes one of two profiles found to be the same person or firm; both ids and all their numbers then lead to the one that stays.
         *
         *     Needs the permission `profiles.merge`.
         */
        post: operations["profiles.mergeProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}:recordDeath": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the person has died
         * @description Records that the person has died. Nothing is removed, and nothing more is granted from that day on.
         *
         *     Needs the permission `profiles.correct`.
         */
        post: operations["profiles.recordDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}:recordFacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records facts: declared by the person or firm, or taken up by a clerk
         * @description Records facts: declared by the person or firm, or taken up by a clerk.
         *
         *     Needs the permission `profiles.record`.
         */
        post: operations["profiles.recordFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}:verifyFacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies recorded facts, or rejects them, each with its evidence
         * @description Verifies recorded facts, or rejects them, each with its evidence.
         *
         *     Needs the permission `profiles.verify`.
         */
        post: operations["profiles.verifyFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All consents of a profile, the newest first
         * @description All consents of a profile, the newest first.
         *
         *     Needs the permission `consents.read`.
         */
        get: operations["profiles.listConsents"];
        put?: never;
        /**
         * Gives a bank consent: by the person or firm on a page, or by a clerk at the counter on a signed paper
         * @description Gives a bank consent: by the person or firm on a page, or by a clerk at the counter on a signed paper.
         *
         *     Needs the permission `consents.give`.
         */
        post: operations["profiles.giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/consents/{consent}:withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a consent
         * @description Withdraws a consent. From then on the bank learns nothing more.
         *
         *     Needs the permission `consents.give`.
         */
        post: operations["profiles.withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the profile is entitled to on its recorded facts, with where each fact came from and whether it is verified
         * @description What the profile is entitled to on its recorded facts, with where each fact came from and whether it is verified.
         *
         *     Needs the permission `profiles.read`.
         */
        get: operations["profiles.evaluateProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/facts/{fact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was ever recorded of one fact, the newest first
         * @description All that was ever recorded of one fact, the newest first.
         *
         *     Needs the permission `profiles.read`.
         */
        get: operations["profiles.getFactHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asked about the profile, when, why and whether they were answered; the newest first
         * @description Who asked about the profile, when, why and whether they were answered; the newest first.
         *
         *     Needs the permission `inquiries.read`.
         */
        get: operations["profiles.listInquiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in; a page asks this first
         * @description Who is signed in; a page asks this first. Without a session an answer whose session is absent.
         */
        get: operations["accounts.getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's own sessions that still hold, the newest first
         * @description The caller's own sessions that still hold, the newest first.
         *
         *     Needs the permission `accounts.self`.
         */
        get: operations["accounts.listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions:refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New tokens for a program
         * @description New tokens for a program. The refresh token given is used up; one that is used twice ends the session.
         */
        post: operations["accounts.refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions:signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in by name and password and, where the account has a second factor, its code
         * @description Signs in by name and password and, where the account has a second factor, its code.
         */
        post: operations["accounts.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions:signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the session that calls
         * @description Ends the session that calls.
         *
         *     Needs the permission `accounts.self`.
         */
        post: operations["accounts.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session}:revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends one of the caller's own sessions
         * @description Ends one of the caller's own sessions.
         *
         *     Needs the permission `accounts.self`.
         */
        post: operations["accounts.revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An account of a staff member or a bank officer. */
        "accounts.Account": {
            /**
             * Format: uuid
             * @description Id.
             */
            account?: string;
            /** @description Bank; empty for staff. */
            bank?: string;
            /** @description Name to show. */
            displayName?: string;
            /** @description Whether a second factor is set up. */
            hasSecondFactor?: boolean;
            /** @description Whether it cannot sign in until an administrator unlocks it. */
            locked?: boolean;
            /** @description Sign-in name. */
            name?: string;
            /** @description Region answered for; empty for bank officers. */
            region?: string;
            /** @description Roles. */
            roles?: components["schemas"]["accounts.Role.Kind"][];
        };
        /** @description An entry of an account's record. */
        "accounts.AccountEvent": {
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            at?: string;
            /** @description Who did it. */
            by?: string;
            /** @description What an administrator changed, e.g. "roles: CLERK -> REVIEWER"; empty for other entries. */
            changes?: string;
            /** @description What: SIGNED_IN, WRONG_PASSWORD, WRONG_CODE, LOCKED_OUT, SIGNED_OUT, SESSION_REVOKED, REFRESH_REUSED, PASSWORD_CHANGED, SECOND_FACTOR_SET, CREATED, UPDATED, RESET, PROFILE_ACTIVATED. */
            what?: string;
            /** @description Why, where a reason was asked for. */
            why?: string;
        };
        /** @description Request of ActivateProfile. */
        "accounts.ActivateProfileRequest": {
            /** @description The code, 12 characters, with or without dashes; it counts once and for 7 days. */
            code?: string;
        };
        /** @description Answer of ActivateProfile. */
        "accounts.ActivateProfileResponse": {
            /**
             * Format: uuid
             * @description The profile.
             */
            profile?: string;
        };
        /** @description A bank on the register. */
        "accounts.Bank": {
            /** @description Code, e.g. "B001". */
            bank?: string;
            /** @description Name (Chinese). */
            name?: string;
        };
        /** @description Request of BeginSecondFactor. */
        "accounts.BeginSecondFactorRequest": {
            /** @description The password, once more. */
            password?: string;
        };
        /** @description Answer of BeginSecondFactor. */
        "accounts.BeginSecondFactorResponse": {
            /** @description The secret in base32, to be typed into an authenticator. */
            secret?: string;
            /** @description The same as an address for a QR code (otpauth://totp/…). */
            uri?: string;
        };
        /** @description Request of ChangePassword. */
        "accounts.ChangePasswordRequest": {
            /** @description The new one. */
            newPassword?: string;
            /** @description The password now. */
            password?: string;
        };
        /** @description Answer of ChangePassword. */
        "accounts.ChangePasswordResponse": Record<string, never>;
        /** @description Request of ConfirmSecondFactor. */
        "accounts.ConfirmSecondFactorRequest": {
            /** @description Six digits. */
            code?: string;
        };
        /** @description Answer of ConfirmSecondFactor. */
        "accounts.ConfirmSecondFactorResponse": {
            /** @description Ten codes, each good for one sign-in without the authenticator; shown this once. */
            recoveryCodes?: string[];
        };
        /** @description Request of CreateAccount. */
        "accounts.CreateAccountRequest": {
            /** @description Bank, for BANK_OFFICER. */
            bank?: string;
            /** @description Name to show. */
            displayName?: string;
            /** @description Sign-in name. */
            name?: string;
            /** @description Region the account answers for; for a bank officer the region whose administrator keeps the account. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /** @description Roles: of staff, or BANK_OFFICER alone. */
            roles?: components["schemas"]["accounts.Role.Kind"][];
        };
        /** @description Answer of CreateAccount. */
        "accounts.CreateAccountResponse": {
            /** @description The account. */
            account?: components["schemas"]["accounts.Account"];
            /** @description First password, shown this once. */
            firstPassword?: string;
        };
        /** @description Answer of GetSession. */
        "accounts.GetSessionResponse": {
            /** @description The session; absent when nobody is signed in. */
            session?: components["schemas"]["accounts.Session"];
        };
        /** @description Answer of ListAccountEvents. */
        "accounts.ListAccountEventsResponse": {
            /** @description Entries. */
            events?: components["schemas"]["accounts.AccountEvent"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListAccounts. */
        "accounts.ListAccountsResponse": {
            /** @description Accounts. */
            accounts?: components["schemas"]["accounts.Account"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListBanks. */
        "accounts.ListBanksResponse": {
            /** @description Banks. */
            banks?: components["schemas"]["accounts.Bank"][];
        };
        /** @description Answer of ListSessions. */
        "accounts.ListSessionsResponse": {
            /** @description Sessions, without csrf_token. */
            sessions?: components["schemas"]["accounts.Session"][];
        };
        /** @description Request of RefreshSession. */
        "accounts.RefreshSessionRequest": {
            /** @description The token. */
            refreshToken?: string;
        };
        /** @description Answer of RefreshSession. */
        "accounts.RefreshSessionResponse": {
            /** @description The new tokens. */
            tokens?: components["schemas"]["accounts.Tokens"];
        };
        /** @description Request of RegisterAccount. */
        "accounts.RegisterAccountRequest": {
            /** @description Name to show, at most 50 characters. */
            displayName?: string;
            /** @description Sign-in name: 4–64 letters of any script, digits, dots, dashes and underlines. Never an ID number. */
            name?: string;
            /** @description Password: at least 12 characters. */
            password?: string;
        };
        /** @description Answer of RegisterAccount. */
        "accounts.RegisterAccountResponse": {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            account?: string;
        };
        /** @description Answer of ResetAccount. */
        "accounts.ResetAccountResponse": {
            /** @description New first password, shown this once. */
            firstPassword?: string;
        };
        /** @description Answer of RevokeSession. */
        "accounts.RevokeSessionResponse": Record<string, never>;
        /**
         * @description The roles.
         *
         *     - `JOB_SEEKER`: 求职者.
         *     - `EMPLOYER_AGENT`: 单位经办人.
         *     - `TRAINING_BODY`: 培训机构.
         *     - `BASE_OPERATOR`: 见习单位、孵化基地运营方.
         *     - `CLERK`: 受理人员.
         *     - `REVIEWER`: 审核人员.
         *     - `APPROVER`: 审批人员.
         *     - `OBJECTION_OFFICER`: 异议处理人员.
         *     - `FINANCE`: 财务人员.
         *     - `SUPERVISOR`: 监督人员.
         *     - `AUDITOR`: 审计人员: reads everything, changes nothing.
         *     - `VACANCY_REVIEWER`: 岗位审核人员.
         *     - `POLICY_EDITOR`: 政策编辑.
         *     - `POLICY_APPROVER`: 政策发布审核.
         *     - `GUARANTEE_OFFICER`: 担保机构人员.
         *     - `BANK_OFFICER`: 银行经办人: a person of a bank.
         *     - `BANK_SYSTEM`: 银行系统: a program of a bank, by client certificate.
         *     - `ADMINISTRATOR`: 系统管理员.
         * @enum {string}
         */
        "accounts.Role.Kind": "JOB_SEEKER" | "EMPLOYER_AGENT" | "TRAINING_BODY" | "BASE_OPERATOR" | "CLERK" | "REVIEWER" | "APPROVER" | "OBJECTION_OFFICER" | "FINANCE" | "SUPERVISOR" | "AUDITOR" | "VACANCY_REVIEWER" | "POLICY_EDITOR" | "POLICY_APPROVER" | "GUARANTEE_OFFICER" | "BANK_OFFICER" | "BANK_SYSTEM" | "ADMINISTRATOR";
        /** @description Who is signed in, and what for. */
        "accounts.Session": {
            /** @description Code of the bank the caller belongs to; empty for others. */
            bank?: string;
            /**
             * Format: date-time
             * @description When it began, RFC 3339.
             */
            beganAt?: string;
            /** @description To be sent as "X-CSRF-Token" by a browser with calls that change something; empty for programs. */
            csrfToken?: string;
            /** @description Name to show. */
            displayName?: string;
            /**
             * Format: date-time
             * @description When it ends at the latest, RFC 3339.
             */
            expiresAt?: string;
            /** @description Whether the account still has its first password: until it is changed the account may do nothing else. */
            passwordChangeNeeded?: boolean;
            /** @description Permissions that the roles give, e.g. "profiles.read". */
            permissions?: string[];
            /** @description Profiles for which the caller acts: a person's own, an agent's firms. */
            profiles?: string[];
            /** @description Region code a staff member answers for; empty for others. */
            region?: string;
            /** @description Roles held. */
            roles?: components["schemas"]["accounts.Role.Kind"][];
            /** @description Whether the account must first set up its second factor: until then it may do nothing else. */
            secondFactorNeeded?: boolean;
            /**
             * Format: uuid
             * @description Id of the session.
             */
            session?: string;
            /** @description Who it is on record: the staff member's sign-in name, else the account's id. */
            subject?: string;
        };
        /** @description Request of SignIn. */
        "accounts.SignInRequest": {
            /** @description Six digits of the second factor (RFC 6238), where the account has one; or one of its recovery codes. */
            code?: string;
            /** @description Sign-in name. */
            name?: string;
            /** @description Password. */
            password?: string;
            /** @description Transport. */
            transport?: components["schemas"]["accounts.SignInRequest.Transport"];
        };
        /**
         * @description How the session travels.
         *
         *     - `COOKIE`: In a cookie: for browsers.
         *     - `TOKEN`: In the answer, as tokens: for programs.
         * @enum {string}
         */
        "accounts.SignInRequest.Transport": "COOKIE" | "TOKEN";
        /** @description Answer of SignIn. */
        "accounts.SignInResponse": {
            /** @description Whether name and password are right and a code is still needed. */
            codeNeeded?: boolean;
            /** @description The session; absent while the code is needed. */
            session?: components["schemas"]["accounts.Session"];
            /** @description Tokens; only with TOKEN. */
            tokens?: components["schemas"]["accounts.Tokens"];
        };
        /** @description Request of SignOut. */
        "accounts.SignOutRequest": Record<string, never>;
        /** @description Answer of SignOut. */
        "accounts.SignOutResponse": Record<string, never>;
        /** @description Tokens of a program. */
        "accounts.Tokens": {
            /** @description Sent as "Authorization: Bearer …". */
            accessToken?: string;
            /**
             * Format: int32
             * @description Seconds from now until it ends.
             */
            expiresInSeconds?: number;
            /** @description For RefreshSession, once. */
            refreshToken?: string;
        };
        /** @description Answer of UpdateAccount. */
        "accounts.UpdateAccountResponse": {
            /** @description The account. */
            account?: components["schemas"]["accounts.Account"];
        };
        /** @description How the amount of a version is reckoned. */
        "policies.AmountRule": {
            /** @description The rule as data: the JSON of the measure file's amount or loan node. */
            data?: string;
            /** @description What one amount covers. */
            per?: components["schemas"]["policies.Entitlement.Per"];
            /** @description The rule in words. */
            words?: string;
        };
        /** @description The text a figure or condition rests on. */
        "policies.Basis": {
            /** @description Clause. */
            clause?: string;
            /** @description Document number, or title where the document has none. */
            document?: string;
            /** @description Provision id in the register. */
            provision?: string;
        };
        /** @description Request of BatchEvaluateEntitlements. */
        "policies.BatchEvaluateEntitlementsRequest": {
            /** @description From 1 to 1,000 items. */
            items?: components["schemas"]["policies.BatchItem"][];
        };
        /** @description Answer of BatchEvaluateEntitlements. */
        "policies.BatchEvaluateEntitlementsResponse": {
            /** @description One result an item, in the items' order. */
            results?: components["schemas"]["policies.BatchResult"][];
        };
        /** @description One applicant of a batch. */
        "policies.BatchItem": {
            /** @description The caller's own id of the item: 1 to 128 characters, none a control character, no two items of a call the same (in a stream that is not looked at). Choose one that is no personal data. */
            id?: string;
            /** @description What is asked, as in EvaluateEntitlements. */
            request?: components["schemas"]["policies.EvaluateEntitlementsRequest"];
        };
        /** @description What came of an item. */
        "policies.BatchResult": {
            /** @description The answer, as of EvaluateEntitlements. */
            answer?: components["schemas"]["policies.EvaluateEntitlementsResponse"];
            /** @description Why the item is refused. */
            error?: components["schemas"]["policies.ItemError"];
            /** @description The item's id, as given. */
            id?: string;
        };
        /** @description A business founded by the person. */
        "policies.Business": {
            /**
             * Format: int32
             * @description Months of cost claimed.
             */
            costMonths?: number;
            /** @description The person's first business (首次创业). */
            firstTime?: boolean;
            /** @description Located in an incubator (在孵化基地内). */
            inIncubator?: boolean;
            /**
             * Format: int32
             * @description Jobs created.
             */
            jobsCreated?: number;
            /** @description Form. */
            kind?: components["schemas"]["policies.Business.Kind"];
            /**
             * Format: int64
             * @description Property management, sanitation, rent, water and electricity a month, in fen.
             */
            monthlyCostFen?: string;
            /**
             * Format: int32
             * @description Months of normal operation (正常经营月数).
             */
            operatingMonths?: number;
            /**
             * Format: date
             * @description Registration.
             */
            registeredOn?: string;
            /**
             * Format: int64
             * @description Income tax on the business and VAT on its services in the year claimed, in fen.
             */
            taxDueFen?: string;
            /**
             * Format: date
             * @description Day of the tax registration (领取税务登记).
             */
            taxRegisteredOn?: string;
        };
        /**
         * @description Legal form.
         *
         *     - `ENTERPRISE`: 企业.
         *     - `SELF_EMPLOYED`: 个体工商户.
         * @enum {string}
         */
        "policies.Business.Kind": "ENTERPRISE" | "SELF_EMPLOYED";
        /** @description A vocational qualification or skill-level certificate. */
        "policies.Certificate": {
            /**
             * Format: date
             * @description Day of issue.
             */
            issuedOn?: string;
            /** @description Level. */
            level?: components["schemas"]["policies.Certificate.Level"];
            /** @description Occupation (职业、工种), as printed on the certificate. */
            occupation?: string;
        };
        /**
         * @description Level of a certificate.
         *
         *     - `LEVEL_5`: 初级（五级）.
         *     - `LEVEL_4`: 中级（四级）.
         *     - `LEVEL_3`: 高级（三级）.
         *     - `LEVEL_2`: 技师（二级）.
         *     - `LEVEL_1`: 高级技师（一级）.
         *     - `UNGRADED`: 不分级或未明确分级.
         * @enum {string}
         */
        "policies.Certificate.Level": "LEVEL_5" | "LEVEL_4" | "LEVEL_3" | "LEVEL_2" | "LEVEL_1" | "UNGRADED";
        /** @description Request of CheckDraft. */
        "policies.CheckDraftRequest": {
            /** @description The files that are new or take another's place. */
            files?: components["schemas"]["policies.PolicyText"][];
        };
        /** @description Answer of CheckDraft. */
        "policies.CheckDraftResponse": {
            /** @description Every fault; none: they could be uploaded. */
            faults?: components["schemas"]["policies.PolicyFault"][];
        };
        /** @description Answer of CompareDraft. */
        "policies.CompareDraftResponse": {
            /** @description What changes. */
            changes?: components["schemas"]["policies.LawChange"][];
            /**
             * Format: int32
             * @description Edition compared with.
             */
            edition?: number;
            /** @description Those answered otherwise. */
            exampleChanges?: components["schemas"]["policies.ExampleChange"][];
            /**
             * Format: int32
             * @description Examples asked.
             */
            examples?: number;
            /**
             * Format: date
             * @description First day on which the draft changes an answer, "YYYY-MM-DD"; empty where it changes none.
             */
            firstDay?: string;
            /**
             * Format: date
             * @description Day on which the examples were asked.
             */
            on?: string;
        };
        /** @description A conversion of a self-employed business into an enterprise (个转企). */
        "policies.Conversion": {
            /**
             * Format: date
             * @description Day of the conversion.
             */
            convertedOn?: string;
            /** @description The natural person's first conversion. */
            firstConversion?: boolean;
            /** @description No bad credit record, no abnormal operation. */
            goodCredit?: boolean;
            /**
             * Format: int32
             * @description Months of normal operation since.
             */
            operatingMonths?: number;
            /**
             * Format: int32
             * @description Months the self-employed business had existed.
             */
            selfEmployedMonths?: number;
            /** @description Full accounts and tax returns. */
            soundBooks?: boolean;
            /**
             * Format: int32
             * @description Consecutive months in which tax was paid.
             */
            taxMonths?: number;
        };
        /** @description Answer of DiscardDraft. */
        "policies.DiscardDraftResponse": {
            /** @description The draft. */
            draft?: components["schemas"]["policies.Draft"];
        };
        /** @description A draft. */
        "policies.Draft": {
            /**
             * Format: int32
             * @description Edition it was checked against when uploaded.
             */
            baseEdition?: number;
            /** @description Who published or discarded it; empty while open. */
            closedBy?: string;
            /** @description Id. */
            draft?: string;
            /**
             * Format: int32
             * @description Edition it became; 0 while not published.
             */
            edition?: number;
            /** @description Paths of its files. */
            paths?: string[];
            /** @description State. */
            state?: components["schemas"]["policies.Draft.State"];
            /** @description What it is, in a line. */
            title?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            uploadedAt?: string;
            /** @description Who uploaded it. */
            uploadedBy?: string;
            /** @description Why the law changes: the text and what it is for. */
            why?: string;
        };
        /**
         * @description Where it stands.
         *
         *     - `OPEN`: Neither published nor discarded.
         *     - `PUBLISHED`: Published as an edition.
         *     - `DISCARDED`: Put aside.
         * @enum {string}
         */
        "policies.Draft.State": "OPEN" | "PUBLISHED" | "DISCARDED";
        /** @description A publication of the law. */
        "policies.Edition": {
            /** @description SHA-256 of all files of the law as of this edition, in hexadecimal. */
            contentHash?: string;
            /** @description Draft it was published from; empty for the first edition. */
            draft?: string;
            /**
             * Format: date
             * @description No answer for a day before this one changed through it, "YYYY-MM-DD"; empty for the first edition.
             */
            effectiveOn?: string;
            /**
             * Format: int32
             * @description Number, from 1, without gaps.
             */
            number?: number;
            /** @description Paths of the files it changed or added. */
            paths?: string[];
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            publishedAt?: string;
            /** @description Who published it. */
            publishedBy?: string;
            /** @description What it is, in a line. */
            title?: string;
            /** @description Who uploaded it; "program" for what came with the program. */
            uploadedBy?: string;
            /** @description Why the law changed. */
            why?: string;
        };
        /** @description An employing unit. */
        "policies.Employer": {
            /** @description Insured as a unit (以单位形式参保); matters for SELF_EMPLOYED. */
            insuredAsUnit?: boolean;
            /**
             * Format: int32
             * @description People insured in the last year.
             */
            insuredStaff?: number;
            /** @description Kind. */
            kind?: components["schemas"]["policies.Employer.Kind"];
            /** @description Layoff rate of the last year: "0.055" is 5.5 %. */
            layoffRate?: string;
            /** @description In manufacturing (制造业). */
            manufacturing?: boolean;
            /**
             * Format: int64
             * @description The unit's part of the employees' pension premiums in the period claimed, in fen.
             */
            pensionContributionFen?: string;
            /**
             * Format: int64
             * @description Unemployment insurance premium of firm and staff in the last year, in fen.
             */
            premiumPaidLastYearFen?: string;
            /** @description Size. */
            size?: components["schemas"]["policies.Employer.Size"];
            /** @description Small low-profit enterprise by the tax rules (小型微利企业). */
            smallLowProfit?: boolean;
            /**
             * Format: int32
             * @description Months of unemployment insurance paid in full.
             */
            unemploymentInsuranceMonths?: number;
        };
        /**
         * @description Legal kind of a unit.
         *
         *     - `ENTERPRISE`: 企业.
         *     - `SELF_EMPLOYED`: 个体工商户.
         *     - `SOCIAL_GROUP`: 社会团体.
         *     - `FOUNDATION`: 基金会.
         *     - `SOCIAL_SERVICE_ORG`: 社会服务机构.
         *     - `LAW_FIRM`: 律师事务所.
         *     - `ACCOUNTING_FIRM`: 会计师事务所.
         *     - `PUBLIC_INSTITUTION`: 事业单位.
         * @enum {string}
         */
        "policies.Employer.Kind": "ENTERPRISE" | "SELF_EMPLOYED" | "SOCIAL_GROUP" | "FOUNDATION" | "SOCIAL_SERVICE_ORG" | "LAW_FIRM" | "ACCOUNTING_FIRM" | "PUBLIC_INSTITUTION";
        /**
         * @description Size by the national standard (大中小微).
         *
         *     - `MICRO`: 微型.
         *     - `SMALL`: 小型.
         *     - `MEDIUM`: 中型.
         *     - `LARGE`: 大型.
         * @enum {string}
         */
        "policies.Employer.Size": "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
        /** @description A measure's answer on given facts (待遇测算结果). */
        "policies.Entitlement": {
            /**
             * Format: int64
             * @description What one period pays on these facts, in fen, headcount and months multiplied in.
             */
            amountFen?: string;
            /** @description The text the answer rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Loan figures. */
            loan?: components["schemas"]["policies.LoanAnswer"];
            /** @description Measure id. */
            measure?: string;
            /** @description A smallest set of facts (and parameters without a value) that would decide it, sorted. */
            missing?: string[];
            /** @description Outcome. */
            outcome?: components["schemas"]["policies.Entitlement.Outcome"];
            /** @description The period the amount covers. */
            per?: components["schemas"]["policies.Entitlement.Per"];
            /**
             * Format: int32
             * @description How many such periods there can be.
             */
            times?: number;
            /** @description Parameters used whose value no officer has confirmed yet. */
            unconfirmed?: string[];
            /** @description All conditions known to fail. */
            unmet?: components["schemas"]["policies.Unmet"][];
            /** @description Version id. */
            version?: string;
            /** @description How the amount came about. */
            working?: string;
        };
        /**
         * @description Outcomes.
         *
         *     - `ENTITLED`: Every condition holds.
         *     - `NOT_ENTITLED`: At least one condition is known to fail; all that fail are listed.
         *     - `NEEDS_FACTS`: None is known to fail and at least one cannot be told.
         * @enum {string}
         */
        "policies.Entitlement.Outcome": "ENTITLED" | "NOT_ENTITLED" | "NEEDS_FACTS";
        /**
         * @description What one amount covers.
         *
         *     - `ONCE`: The whole claim.
         *     - `MONTH`: A month.
         *     - `YEAR`: A year.
         * @enum {string}
         */
        "policies.Entitlement.Per": "ONCE" | "MONTH" | "YEAR";
        /** @description Request of EvaluateEntitlements. */
        "policies.EvaluateEntitlementsRequest": {
            /** @description What is known. */
            facts?: components["schemas"]["policies.Facts"];
            /** @description Measures asked about; absent: all in force. */
            measures?: string[];
            /**
             * Format: date
             * @description Day of application, "YYYY-MM-DD"; absent: the business date.
             */
            on?: string;
            /** @description Region code; required. */
            region?: string;
            /** @description View. */
            view?: components["schemas"]["policies.EvaluateEntitlementsRequest.View"];
        };
        /**
         * @description How much the answer says.
         *
         *     - `FULL`: Everything.
         *     - `BASIC`: Outcome, amount or loan figures, version and basis only.
         * @enum {string}
         */
        "policies.EvaluateEntitlementsRequest.View": "FULL" | "BASIC";
        /** @description Answer of EvaluateEntitlements. */
        "policies.EvaluateEntitlementsResponse": {
            /** @description One answer a measure, ordered by measure id. */
            entitlements?: components["schemas"]["policies.Entitlement"][];
            /**
             * Format: date
             * @description Day the answer is for.
             */
            on?: string;
            /** @description Region the answer is for. */
            region?: string;
            /** @description Facts that contradict each other; both were used as given. */
            warnings?: string[];
        };
        /** @description What an example applicant is answered. */
        "policies.ExampleAnswer": {
            /**
             * Format: int64
             * @description Amount in fen, where one is reckoned.
             */
            amountFen?: string;
            /** @description Facts that fail or are missing. */
            facts?: string[];
            /** @description Figures of a loan. */
            loan?: components["schemas"]["policies.LoanAnswer"];
            /** @description Outcome; unspecified: the measure is not asked then. */
            outcome?: components["schemas"]["policies.Entitlement.Outcome"];
            /**
             * Format: int32
             * @description Times the amount is paid.
             */
            times?: number;
            /** @description Version that answers. */
            version?: string;
        };
        /** @description An example applicant whom a draft answers otherwise. */
        "policies.ExampleChange": {
            /** @description By the draft. */
            after?: components["schemas"]["policies.ExampleAnswer"];
            /** @description By the law published now. */
            before?: components["schemas"]["policies.ExampleAnswer"];
            /** @description Id of the example. */
            example?: string;
            /** @description Measure asked. */
            measure?: string;
            /** @description Who it is, in a line. */
            name?: string;
            /**
             * Format: date
             * @description Day of application, "YYYY-MM-DD".
             */
            on?: string;
        };
        /** @description What is known of a person, a firm, a hire or a loan on the day of application. Every scalar has presence: an absent field is unknown, never false or zero. The two exceptions are `history` (absent: none) and `hire.headcount` (absent: 1). Money is integer fen (0.01 yuan) and not negative; dates are "YYYY-MM-DD"; shares are decimal strings from "0" to "1" with at most 9 decimals. A value outside its range is INVALID_ARGUMENT naming the field. */
        "policies.Facts": {
            /** @description The business a person founded. */
            business?: components["schemas"]["policies.Business"];
            /** @description The vocational certificate that is the ground of a claim. */
            certificate?: components["schemas"]["policies.Certificate"];
            /** @description The conversion of a self-employed business into an enterprise (个转企). */
            conversion?: components["schemas"]["policies.Conversion"];
            /** @description The employer who applies or hires. */
            employer?: components["schemas"]["policies.Employer"];
            /** @description The hire that is the ground of a claim. */
            hire?: components["schemas"]["policies.Hire"];
            /** @description Benefits already granted (reserved or paid; not refused or recovered) to this person or employer, in any order. */
            history?: components["schemas"]["policies.Grant"][];
            /** @description The home bought by somebody who claims as talent. */
            home?: components["schemas"]["policies.Home"];
            /** @description The incubator (创业孵化基地) that applies. */
            incubator?: components["schemas"]["policies.Incubator"];
            /** @description The internship (就业见习) that is the ground of a claim. */
            internship?: components["schemas"]["policies.Internship"];
            /** @description The start-up guarantee loan (创业担保贷款) asked for. */
            loan?: components["schemas"]["policies.Loan"];
            /** @description The person who applies or is hired. */
            person?: components["schemas"]["policies.Person"];
            /** @description The job-seekers placed by an agency. */
            placement?: components["schemas"]["policies.Placement"];
            /** @description The recognition (认定、评定) that is the ground of a claim. */
            recognition?: components["schemas"]["policies.Recognition"];
            /** @description What makes the person, or the team, talent (人才) in the words of the texts. */
            talent?: components["schemas"]["policies.Talent"];
            /** @description The training that is the ground of a claim. */
            training?: components["schemas"]["policies.Training"];
        };
        /**
         * @description The families.
         *
         *     - `TRAINING`: Training subsidies (培训补贴).
         *     - `HIRING`: Hiring grants (吸纳就业).
         *     - `SOCIAL_INSURANCE`: Social insurance relief and subsidies (社会保险).
         *     - `TAX`: Tax deductions (税收扣减).
         *     - `STARTUP_GRANT`: Start-up grants (创业补贴).
         *     - `STARTUP_LOAN`: Start-up guarantee loans (创业担保贷款).
         *     - `SELF_EMPLOYED`: Self-employed businesses (个体工商户).
         *     - `INCUBATOR`: Incubators (孵化基地).
         *     - `GUARANTEE`: Guarantee (担保).
         *     - `TALENT`: Talent (人才).
         *     - `JOB_SERVICE`: Job services (就业服务).
         *     - `RELIEF`: General relief (纾困).
         * @enum {string}
         */
        "policies.Family.Kind": "TRAINING" | "HIRING" | "SOCIAL_INSURANCE" | "TAX" | "STARTUP_GRANT" | "STARTUP_LOAN" | "SELF_EMPLOYED" | "INCUBATOR" | "GUARANTEE" | "TALENT" | "JOB_SERVICE" | "RELIEF";
        /** @description A field that cannot be used. */
        "policies.FieldError": {
            /** @description What is wrong and what is expected. Never the value. */
            description?: string;
            /** @description Path in JSON names within the item's `request`, e.g. "facts.hire.contractMonths"; "id" for the item's id, "" for the item as a whole. */
            field?: string;
        };
        /** @description A figure of a rule or target, as it stands in the policy data. */
        "policies.Figure": {
            /** @description Name, e.g. "value". */
            name?: string;
            /** @description Value, e.g. "60400" or "10%". */
            value?: string;
        };
        /** @description Answer of GetDraft. */
        "policies.GetDraftResponse": {
            /** @description The draft. */
            draft?: components["schemas"]["policies.Draft"];
            /** @description What stands in the way of publishing it now; none: nothing. */
            faults?: components["schemas"]["policies.PolicyFault"][];
            /** @description Its files. */
            files?: components["schemas"]["policies.PolicyText"][];
        };
        /** @description Answer of GetMeasure. */
        "policies.GetMeasureResponse": {
            /** @description Amount rule. */
            amount?: components["schemas"]["policies.AmountRule"];
            /** @description The text it rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Who may claim: PERSON, EMPLOYER, TRAINING_BODY, INTERNSHIP_BASE, INCUBATOR. */
            claimants?: string[];
            /** @description Conditions. */
            conditions?: components["schemas"]["policies.MeasureCondition"][];
            /** @description Measures that may not be drawn beside it. */
            excludes?: string[];
            /** @description Family. */
            family?: components["schemas"]["policies.Family.Kind"];
            /** @description The fund that pays. */
            funding?: string;
            /** @description Limits, in words. */
            limits?: string[];
            /** @description Papers. */
            materials?: components["schemas"]["policies.Material"][];
            /** @description Measure id. */
            measure?: string;
            /** @description Name (Chinese). */
            name?: string;
            /** @description What the text leaves open. */
            openPoints?: string[];
            /** @description Days in force. */
            period?: components["schemas"]["policies.Period"];
            /** @description Procedure. */
            procedure?: components["schemas"]["policies.ProcedureStep"][];
            /** @description Region whose document it rests on. */
            region?: string;
            /** @description What it gives, in a sentence (Chinese). */
            summary?: string;
            /** @description Parameters whose value no officer has confirmed yet. */
            unconfirmed?: string[];
            /** @description Version shown: the one in force, else the last before the day, else the first after it. */
            version?: string;
            /** @description All versions, in order of time. */
            versions?: components["schemas"]["policies.VersionSummary"][];
        };
        /** @description Answer of GetVersions. */
        "policies.GetVersionsResponse": {
            /** @description What is not the same in all of them. */
            differences?: components["schemas"]["policies.VersionDifference"][];
            /** @description Family. */
            family?: components["schemas"]["policies.Family.Kind"];
            /** @description Measure id. */
            measure?: string;
            /** @description Name (Chinese). */
            name?: string;
            /** @description The versions, in order of time. */
            versions?: components["schemas"]["policies.VersionSheet"][];
        };
        /** @description A benefit already granted. */
        "policies.Grant": {
            /**
             * Format: int64
             * @description Amount granted, in fen.
             */
            amountFen?: string;
            /** @description Employer concerned, by name or masked code. */
            employer?: string;
            /** @description Level of the certificate. */
            level?: components["schemas"]["policies.Certificate.Level"];
            /** @description Measure id; required. */
            measure?: string;
            /** @description Occupation of the certificate. */
            occupation?: string;
            /**
             * Format: date
             * @description Day of the application.
             */
            on?: string;
        };
        /** @description One hire, or several on the same terms. */
        "policies.Hire": {
            /**
             * Format: int32
             * @description Length of the contract in months.
             */
            contractMonths?: number;
            /**
             * Format: date
             * @description Signing of the labour contract.
             */
            contractSignedOn?: string;
            /**
             * Format: int64
             * @description What the employer actually paid for them in the period claimed, in fen.
             */
            employerContributionFen?: string;
            /**
             * Format: int32
             * @description People hired on the same terms; absent: 1.
             */
            headcount?: number;
            /** @description Insurances paid for the person hired; an empty list is unknown. */
            insurances?: components["schemas"]["policies.Hire.Insurance"][];
            /**
             * Format: int32
             * @description Months already paid for this person by this employer.
             */
            insuredMonths?: number;
        };
        /**
         * @description Kinds of social insurance.
         *
         *     - `UNEMPLOYMENT`: 失业保险.
         *     - `INJURY`: 工伤保险.
         *     - `PENSION`: 职工基本养老保险.
         *     - `MEDICAL`: 职工基本医疗保险.
         * @enum {string}
         */
        "policies.Hire.Insurance": "UNEMPLOYMENT" | "INJURY" | "PENSION" | "MEDICAL";
        /** @description A home bought to live in. */
        "policies.Home": {
            /**
             * Format: date
             * @description Day of the purchase.
             */
            boughtOn?: string;
            /**
             * Format: int64
             * @description Deed tax paid, in fen.
             */
            deedTaxFen?: string;
            /** @description The home bought is the first of his own in the city, commercial housing to live in (首次购买自住商品住房). */
            firstInCity?: boolean;
            /** @description Sold under a presale permit and filed with the housing department. */
            presaleFiled?: boolean;
        };
        /** @description An incubator or start-up park. */
        "policies.Incubator": {
            /**
             * Format: int32
             * @description Incubated firms that ran a year and employ at least three.
             */
            qualifyingFirms?: number;
            /** @description Level recognised by the human-resources department. */
            recognisedLevel?: components["schemas"]["policies.Incubator.Level"];
        };
        /**
         * @description Level of the recognition.
         *
         *     - `NATIONAL`: 国家级.
         *     - `PROVINCIAL`: 省级.
         *     - `CITY`: 市级.
         * @enum {string}
         */
        "policies.Incubator.Level": "NATIONAL" | "PROVINCIAL" | "CITY";
        /** @description An internship (就业见习) at a recognised base. */
        "policies.Internship": {
            /** @description The base is recognised (见习单位已认定). */
            baseRecognised?: boolean;
            /** @description The intern was hired before the term ended. */
            hiredBeforeEnd?: boolean;
            /**
             * Format: int64
             * @description Local minimum wage a month, in fen; stands in for the parameter.
             */
            localMinimumWageFen?: string;
            /**
             * Format: int32
             * @description Months claimed.
             */
            months?: number;
            /**
             * Format: int32
             * @description Months of the term that remained then.
             */
            remainingMonths?: number;
            /** @description Share of interns kept on after the term. */
            retentionRate?: string;
        };
        /** @description Why an item is refused; the same that EvaluateEntitlements says when it refuses. */
        "policies.ItemError": {
            /** @description Name of the gRPC status, e.g. "INVALID_ARGUMENT". */
            code?: string;
            /** @description For people: what is wrong and what to do. No personal data. */
            message?: string;
            /** @description The fields at fault. */
            violations?: components["schemas"]["policies.FieldError"][];
        };
        /** @description Something a draft changes. */
        "policies.LawChange": {
            /** @description What holds after, in words. */
            after?: string;
            /** @description What. */
            aspect?: components["schemas"]["policies.LawChange.Aspect"];
            /** @description What holds before, in words. */
            before?: string;
            /** @description How. */
            kind?: components["schemas"]["policies.LawChange.Kind"];
            /** @description Measure; empty where it is not about one. */
            measure?: string;
            /** @description Region of the version. */
            region?: string;
            /** @description Version that it replaces from its first day; empty where there is none. */
            replaces?: string;
            /** @description The fact, parameter, clause or entry; empty where the aspect says all. */
            subject?: string;
            /** @description Version it is about. */
            version?: string;
        };
        /**
         * @description What of a version or of the law.
         *
         *     - `MEASURE`: A measure.
         *     - `VERSION`: A version.
         *     - `CONDITION`: A condition.
         *     - `AMOUNT`: The amount or loan.
         *     - `DATE`: A date.
         *     - `LIMIT`: A limit.
         *     - `EXCLUSION`: An exclusion.
         *     - `PROCEDURE`: Funding, materials, procedure, claim keys or counters.
         *     - `PARAMETER`: A dated figure.
         *     - `PROVISION`: A clause.
         *     - `FACT`: A fact, a value of one, or a group named.
         *     - `ENTRY`: A rule, a target or an information entry.
         *     - `REGION`: A region.
         *     - `EXAMPLE`: An example applicant.
         * @enum {string}
         */
        "policies.LawChange.Aspect": "MEASURE" | "VERSION" | "CONDITION" | "AMOUNT" | "DATE" | "LIMIT" | "EXCLUSION" | "PROCEDURE" | "PARAMETER" | "PROVISION" | "FACT" | "ENTRY" | "REGION" | "EXAMPLE";
        /**
         * @description How.
         *
         *     - `ADDED`: New.
         *     - `REMOVED`: In what is replaced, and no longer.
         *     - `CHANGED`: Another than in what is replaced.
         *     - `ENDED`: Ends, or ends earlier.
         * @enum {string}
         */
        "policies.LawChange.Kind": "ADDED" | "REMOVED" | "CHANGED" | "ENDED";
        /** @description Answer of ListDrafts. */
        "policies.ListDraftsResponse": {
            /** @description Drafts, without their files' texts. */
            drafts?: components["schemas"]["policies.Draft"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListEditions. */
        "policies.ListEditionsResponse": {
            /** @description Editions. */
            editions?: components["schemas"]["policies.Edition"][];
            /**
             * Format: int32
             * @description Edition that the replica which answers evaluates with.
             */
            evaluatesWith?: number;
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListLocalGroups. */
        "policies.ListLocalGroupsResponse": {
            /** @description The groups named, by value. */
            groups?: components["schemas"]["policies.LocalGroup"][];
        };
        /** @description Answer of ListMeasures. */
        "policies.ListMeasuresResponse": {
            /** @description Versions in force. */
            measures?: components["schemas"]["policies.MeasureSummary"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListPolicyFiles. */
        "policies.ListPolicyFilesResponse": {
            /**
             * Format: int32
             * @description Edition shown.
             */
            edition?: number;
            /** @description Files; without texts where no path is named. */
            files?: components["schemas"]["policies.PolicyText"][];
        };
        /** @description A start-up guarantee loan asked for. */
        "policies.Loan": {
            /** @description Annual rate: "0.0345" is 3.45 %. */
            annualRate?: string;
            /** @description Borrower. */
            borrower?: components["schemas"]["policies.Loan.Borrower"];
            /**
             * Format: int32
             * @description People hired this year from the groups that could themselves apply.
             */
            eligibleNewHires?: number;
            /**
             * Format: int64
             * @description The guarantor's monthly social insurance (or housing fund) contribution, in fen.
             */
            guarantorMonthlyContributionFen?: string;
            /** @description City-level honour or start-up contest winner. */
            honoured?: boolean;
            /**
             * Format: int32
             * @description Months of the new hires' contracts, the shortest.
             */
            newHireContractMonths?: number;
            /**
             * Format: int64
             * @description Principal asked for, in fen.
             */
            requestedFen?: string;
            /**
             * Format: int32
             * @description People on the payroll now.
             */
            staff?: number;
            /**
             * Format: int32
             * @description How often an interest subsidy was used already.
             */
            subsidisedTimesUsed?: number;
            /** @description Meets the conditions of the interest subsidy. */
            subsidyEligible?: boolean;
            /**
             * Format: int32
             * @description Term in months.
             */
            termMonths?: number;
        };
        /**
         * @description Kind of borrower.
         *
         *     - `INDIVIDUAL`: 个人.
         *     - `PARTNERSHIP`: 合伙创业、组织起来就业.
         *     - `SELF_EMPLOYED`: 个体工商户.
         *     - `SME`: 小微企业.
         * @enum {string}
         */
        "policies.Loan.Borrower": "INDIVIDUAL" | "PARTNERSHIP" | "SELF_EMPLOYED" | "SME";
        /** @description Figures of a start-up guarantee loan. */
        "policies.LoanAnswer": {
            /**
             * Format: int64
             * @description Highest principal, in fen.
             */
            ceilingFen?: string;
            /** @description Counter-guarantee. */
            counterGuarantee?: components["schemas"]["policies.LoanAnswer.CounterGuarantee"];
            /**
             * Format: int64
             * @description What the guarantor named may stand for, in fen; absent while the contribution is unknown.
             */
            guarantorCapacityFen?: string;
            /**
             * Format: int64
             * @description Part of the ceiling on which interest is subsidised, in fen.
             */
            subsidisedFen?: string;
            /**
             * Format: int32
             * @description Subsidised loans left after the ones used.
             */
            subsidisedTimesLeft?: number;
            /** @description Share of the interest that is subsidised, a decimal; absent where no text states it. */
            subsidyShare?: string;
        };
        /**
         * @description Whether somebody must stand as counter-guarantor (反担保).
         *
         *     - `NOT_REQUIRED`: Exempt.
         *     - `REQUIRED`: Required.
         * @enum {string}
         */
        "policies.LoanAnswer.CounterGuarantee": "NOT_REQUIRED" | "REQUIRED";
        /** @description A group that a text has named. */
        "policies.LocalGroup": {
            /** @description The text that names it. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Its name (Chinese). */
            name?: string;
            /** @description Value to give in `person.groups`. */
            value?: string;
        };
        /** @description A paper the applicant brings. */
        "policies.Material": {
            /** @description Name (Chinese). */
            name?: string;
            /** @description Whether the practice figure still awaits confirmation by an officer. */
            unconfirmed?: boolean;
        };
        /** @description A condition of a version. */
        "policies.MeasureCondition": {
            /**
             * Format: int32
             * @description Conditions with the same number are alternatives.
             */
            anyOf?: number;
            /** @description The text it rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Fact asked, e.g. "hire.contractMonths". */
            fact?: string;
            /** @description The date at which it is asked: "application" or a fact such as "hire.contractSignedOn". */
            governingDate?: string;
            /** @description What is required of it. */
            requires?: string;
        };
        /** @description A version of a measure in force. */
        "policies.MeasureSummary": {
            /** @description The text it rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Family. */
            family?: components["schemas"]["policies.Family.Kind"];
            /** @description Measure id. */
            measure?: string;
            /** @description Name (Chinese). */
            name?: string;
            /** @description Days in force. */
            period?: components["schemas"]["policies.Period"];
            /** @description Region whose document it rests on. */
            region?: string;
            /** @description What it gives, in a sentence (Chinese). */
            summary?: string;
            /** @description Version id, e.g. "2023b". */
            version?: string;
        };
        /** @description A period of days, both included. An absent `to` is open-ended. */
        "policies.Period": {
            /**
             * Format: date
             * @description First day, "YYYY-MM-DD".
             */
            from?: string;
            /**
             * Format: date
             * @description Last day, "YYYY-MM-DD".
             */
            to?: string;
        };
        /** @description A natural person. */
        "policies.Person": {
            /**
             * Format: date
             * @description Date of birth.
             */
            birthDate?: string;
            /** @description In a job now (before the hire in question). */
            employed?: boolean;
            /** @description Employee of an enterprise (企业在职职工). */
            enterpriseEmployee?: boolean;
            /** @description In flexible employment (灵活就业). */
            flexiblyEmployed?: boolean;
            /**
             * Format: date
             * @description Graduation from the highest school left.
             */
            graduationDate?: string;
            /** @description The groups the person belongs to; the complete list when `groups_known` is true. */
            groups?: components["schemas"]["policies.Person.Group"][];
            /** @description Whether `groups` is complete. When false or absent, a group not listed is unknown rather than "no". */
            groupsKnown?: boolean;
            /**
             * Format: int64
             * @description Social insurance the person paid himself in the period claimed, in fen. Asked for only once a share is set for it.
             */
            ownContributionFen?: string;
            /** @description Pays social insurance himself (个人缴纳社会保险费). */
            paysOwnSocialInsurance?: boolean;
            /** @description Draws unemployment benefit (领取失业保险金). */
            receivingUnemploymentBenefit?: boolean;
            /** @description Registered as unemployed (失业登记). */
            registeredUnemployed?: boolean;
            /**
             * Format: date
             * @description Day of the unemployment registration.
             */
            registeredUnemployedSince?: string;
            /**
             * Format: int32
             * @description Months of unemployment insurance paid in all.
             */
            unemploymentInsuranceMonths?: number;
            /** @description Where the person works away from home (外出务工). */
            workplace?: components["schemas"]["policies.Person.Workplace"];
        };
        /**
         * @description Groups of persons that policy texts name.
         *
         *     - `HIGHER_EDUCATION_GRADUATE`: 普通高校毕业生.
         *     - `SECONDARY_VOCATIONAL_GRADUATE`: 中职中专毕业生.
         *     - `TECHNICAL_SCHOOL_GRADUATE`: 技工院校毕业生.
         *     - `STUDENT`: 在校大中专学生.
         *     - `OVERSEAS_RETURNEE`: 留学回国人员.
         *     - `EMPLOYMENT_HARDSHIP`: 就业困难人员.
         *     - `ZERO_EMPLOYMENT_FAMILY`: 零就业家庭.
         *     - `LOW_INCOME_FAMILY`: 低保家庭.
         *     - `POVERTY_ALLEVIATED`: 脱贫人口（含监测对象）.
         *     - `POOR_FAMILY_MEMBER`: 贫困家庭子女、劳动力.
         *     - `RETURNED_MIGRANT_WORKER`: 返乡农民工.
         *     - `RURAL_LABOUR_TRANSFER`: 农村转移就业劳动者.
         *     - `VETERAN`: 退役军人.
         *     - `SELF_ARRANGED_VETERAN`: 自主就业退役士兵; also a VETERAN.
         *     - `NEW_CITIZEN`: 新市民.
         *     - `DISABLED`: 残疾人.
         *     - `SCHOOL_LEAVER`: 未继续升学的应届初高中毕业生.
         *     - `LEAVE_POST_STARTER`: 离岗创业人员.
         *     - `MILITARY_CADRE`: 军队转业干部.
         *     - `RETURNED_FOUNDER`: 返乡下乡创业人员.
         *     - `LOCAL_GROUP_1`: A group that a later text names (GET /v1/local-groups); refused while none does.
         *     - `LOCAL_GROUP_2`: A group that a later text names (GET /v1/local-groups); refused while none does.
         *     - `LOCAL_GROUP_3`: A group that a later text names (GET /v1/local-groups); refused while none does.
         *     - `LOCAL_GROUP_4`: A group that a later text names (GET /v1/local-groups); refused while none does.
         *     - `LOCAL_GROUP_5`: A group that a later text names (GET /v1/local-groups); refused while none does.
         *     - `LOCAL_GROUP_6`: A group that a later text names (GET /v1/local-groups); refused while none does.
         * @enum {string}
         */
        "policies.Person.Group": "HIGHER_EDUCATION_GRADUATE" | "SECONDARY_VOCATIONAL_GRADUATE" | "TECHNICAL_SCHOOL_GRADUATE" | "STUDENT" | "OVERSEAS_RETURNEE" | "EMPLOYMENT_HARDSHIP" | "ZERO_EMPLOYMENT_FAMILY" | "LOW_INCOME_FAMILY" | "POVERTY_ALLEVIATED" | "POOR_FAMILY_MEMBER" | "RETURNED_MIGRANT_WORKER" | "RURAL_LABOUR_TRANSFER" | "VETERAN" | "SELF_ARRANGED_VETERAN" | "NEW_CITIZEN" | "DISABLED" | "SCHOOL_LEAVER" | "LEAVE_POST_STARTER" | "MILITARY_CADRE" | "RETURNED_FOUNDER" | "LOCAL_GROUP_1" | "LOCAL_GROUP_2" | "LOCAL_GROUP_3" | "LOCAL_GROUP_4" | "LOCAL_GROUP_5" | "LOCAL_GROUP_6";
        /**
         * @description Where somebody works, seen from home.
         *
         *     - `HOME_COUNTY`: 本县（市、区）.
         *     - `OTHER_COUNTY`: 市内县外.
         *     - `OTHER_CITY`: 省内市外.
         *     - `OTHER_PROVINCE`: 跨省.
         * @enum {string}
         */
        "policies.Person.Workplace": "HOME_COUNTY" | "OTHER_COUNTY" | "OTHER_CITY" | "OTHER_PROVINCE";
        /** @description Job-seekers placed by a human-resources or job agency. */
        "policies.Placement": {
            /** @description Nothing was asked of the job-seekers. */
            freeOfCharge?: boolean;
            /** @description The agency is lawfully founded and works for profit (依法设立的经营性机构). */
            lawfulAgency?: boolean;
            /**
             * Format: int32
             * @description Job-seekers placed in the period claimed.
             */
            placed?: number;
        };
        /** @description An entry of the list: a version of a measure, or something the law holds besides. */
        "policies.PolicyEntry": {
            /** @description Amount rule of a measure, in words. */
            amount?: string;
            /** @description The text it rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Further texts it cites. */
            cites?: components["schemas"]["policies.Basis"][];
            /** @description Family; absent for rules and targets. */
            family?: components["schemas"]["policies.Family.Kind"];
            /** @description Figures of a rule or target. */
            figures?: components["schemas"]["policies.Figure"][];
            /** @description Groups of persons its conditions or words name. */
            groups?: components["schemas"]["policies.Person.Group"][];
            /** @description Id of the measure or entry. */
            id?: string;
            /** @description Kind. */
            kind?: components["schemas"]["policies.PolicyEntry.Kind"];
            /** @description Name (Chinese). */
            name?: string;
            /** @description Part of the model a rule belongs to: LOAN, FUNDS or SUPERVISION. */
            part?: string;
            /** @description Days in force. */
            period?: components["schemas"]["policies.Period"];
            /** @description Region whose document it rests on. */
            region?: string;
            /** @description Name of the region (Chinese). */
            regionName?: string;
            /** @description What it says, in a sentence or two (Chinese). */
            summary?: string;
            /** @description Version of a measure, e.g. "2023b". */
            version?: string;
        };
        /**
         * @description Kinds of entries.
         *
         *     - `MEASURE`: A measure, which can be claimed.
         *     - `INFORMATION`: Information: nothing to be claimed by an amount.
         *     - `RULE`: A rule that loans, funds or supervision follow.
         *     - `TARGET`: A figure to be reached by a day.
         * @enum {string}
         */
        "policies.PolicyEntry.Kind": "MEASURE" | "INFORMATION" | "RULE" | "TARGET";
        /** @description Why a file does not load, or may not be published. */
        "policies.PolicyFault": {
            /** @description Path of the file. */
            file?: string;
            /**
             * Format: int32
             * @description Line, from 1.
             */
            line?: number;
            /** @description What is wrong. */
            reason?: string;
        };
        /** @description A policy file (docs/measure-files.md). */
        "policies.PolicyText": {
            /** @description Path, such as "Measures/hiring/hiring-expansion-grant.2025.yaml". */
            path?: string;
            /** @description YAML. */
            text?: string;
        };
        /** @description A step of the procedure. */
        "policies.ProcedureStep": {
            /** @description Step: ACCEPT, REVIEW, APPROVE, NOTICE, PAY. */
            step?: string;
            /** @description Whether the figure still awaits confirmation by an officer. */
            unconfirmed?: boolean;
            /**
             * Format: int32
             * @description Working days it may take.
             */
            workingDays?: number;
        };
        /** @description Answer of PublishDraft. */
        "policies.PublishDraftResponse": {
            /** @description The edition it became. */
            edition?: components["schemas"]["policies.Edition"];
        };
        /** @description A title or listing given after review, to a project, a body or a platform. */
        "policies.Recognition": {
            /** @description Recognised or listed for the first time. */
            firstTime?: boolean;
            /** @description Level. */
            level?: components["schemas"]["policies.Recognition.Level"];
            /** @description Prize, where the title is assessed by prizes. */
            prize?: components["schemas"]["policies.Recognition.Prize"];
            /**
             * Format: date
             * @description Day of the recognition or listing.
             */
            recognisedOn?: string;
            /** @description What was recognised. */
            title?: components["schemas"]["policies.Recognition.Title"];
        };
        /**
         * @description Level of the body that recognised it.
         *
         *     - `NATIONAL`: 国家级.
         *     - `PROVINCIAL`: 省级.
         *     - `CITY`: 市级.
         *     - `COUNTY`: 县级.
         * @enum {string}
         */
        "policies.Recognition.Level": "NATIONAL" | "PROVINCIAL" | "CITY" | "COUNTY";
        /**
         * @description Prize in a yearly assessment.
         *
         *     - `FIRST`: 一等奖.
         *     - `SECOND`: 二等奖.
         *     - `THIRD`: 三等奖.
         *     - `NO_PRIZE`: Assessed, without a prize.
         * @enum {string}
         */
        "policies.Recognition.Prize": "FIRST" | "SECOND" | "THIRD" | "NO_PRIZE";
        /**
         * @description What was recognised.
         *
         *     - `STARTUP_PROJECT`: 大众创业优秀项目.
         *     - `RETURN_HOME_PROJECT`: 农民工返乡创业示范项目.
         *     - `RETURN_HOME_PARK`: 农民工返乡创业示范园区.
         *     - `RETURN_HOME_TOWNSHIP`: 农民工返乡创业示范乡镇.
         *     - `STAR_SPACE`: 星创天地.
         *     - `SELF_EMPLOYED_DIRECTORY`: “名特优新”个体工商户名录库.
         *     - `POSTDOCTORAL_STATION`: 博士后科研工作站.
         *     - `POSTDOCTORAL_BASE`: 博士后科研创新实践基地.
         *     - `POSTDOCTORAL_PROJECT`: 获博士后科学基金资助的科研项目.
         *     - `SKILL_BASE`: 高技能人才培养示范基地.
         *     - `MASTER_STUDIO`: 技能大师工作室.
         *     - `OUTSIDE_RESEARCH`: 省外、境外研发机构、离岸创新中心（择优补助）.
         *     - `INNOVATION_PLATFORM`: 企业技术中心、工程（技术）研究中心、工业设计中心、新型研发机构、技术创新示范企业、小微企业创业创新示范基地等; not 重点实验室.
         *     - `SERVICE_PLATFORM`: 中小企业公共服务（示范）平台.
         *     - `CROSS_BORDER_PARK`: 跨境电商示范园区暨人才孵化平台.
         *     - `NO_TITLE`: None of these.
         * @enum {string}
         */
        "policies.Recognition.Title": "STARTUP_PROJECT" | "RETURN_HOME_PROJECT" | "RETURN_HOME_PARK" | "RETURN_HOME_TOWNSHIP" | "STAR_SPACE" | "SELF_EMPLOYED_DIRECTORY" | "POSTDOCTORAL_STATION" | "POSTDOCTORAL_BASE" | "POSTDOCTORAL_PROJECT" | "SKILL_BASE" | "MASTER_STUDIO" | "OUTSIDE_RESEARCH" | "INNOVATION_PLATFORM" | "SERVICE_PLATFORM" | "CROSS_BORDER_PARK" | "NO_TITLE";
        /** @description Answer of SearchPolicies. */
        "policies.SearchPoliciesResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Entries, those that fit the words best first, then by kind and id. */
            policies?: components["schemas"]["policies.PolicyEntry"][];
            /**
             * Format: int32
             * @description How many entries fit in all.
             */
            total?: number;
        };
        /** @description Talent as the texts classify it after review. */
        "policies.Talent": {
            /** @description The team was brought in from outside (引进). */
            broughtIn?: boolean;
            /** @description Highest degree. */
            degree?: components["schemas"]["policies.Talent.Degree"];
            /** @description Brought in full-time (全职引进). */
            fullTime?: boolean;
            /** @description Studied full-time (全日制). */
            fullTimeStudy?: boolean;
            /**
             * Format: int64
             * @description What the state grants under the plan, in fen.
             */
            nationalGrantFen?: string;
            /** @description Title of a state plan. */
            nationalTitle?: components["schemas"]["policies.Talent.NationalTitle"];
            /** @description Newly selected for it as talent of the province (我省新入选). */
            newlySelected?: boolean;
            /** @description Newly brought in and settled here (新引进落户). */
            newlySettled?: boolean;
            /** @description Meets the conditions of the settling allowance (落户生活补贴). */
            settlingAllowanceEligible?: boolean;
            /** @description Class of the team, as reviewed. */
            team?: components["schemas"]["policies.Talent.Team"];
            /** @description Tier of the person, as reviewed. */
            tier?: components["schemas"]["policies.Talent.Tier"];
            /** @description Trained in the province (本省培养). */
            trainedInProvince?: boolean;
        };
        /**
         * @description Highest degree.
         *
         *     - `DOCTOR`: 博士研究生.
         *     - `MASTER`: 硕士研究生.
         *     - `DOUBLE_FIRST_CLASS_BACHELOR`: “双一流”建设高校本科.
         *     - `OTHER_GRADUATE`: 其他普通高校毕业生.
         *     - `PREPARATORY_TECHNICIAN`: 技工院校预备技师（技师）班毕业生.
         *     - `NO_DEGREE`: None of these.
         * @enum {string}
         */
        "policies.Talent.Degree": "DOCTOR" | "MASTER" | "DOUBLE_FIRST_CLASS_BACHELOR" | "OTHER_GRADUATE" | "PREPARATORY_TECHNICIAN" | "NO_DEGREE";
        /**
         * @description Title of a state plan.
         *
         *     - `LEADING`: 国家级领军人才.
         *     - `YOUNG`: 青年拔尖人才.
         *     - `NO_NATIONAL_TITLE`: None of these.
         * @enum {string}
         */
        "policies.Talent.NationalTitle": "LEADING" | "YOUNG" | "NO_NATIONAL_TITLE";
        /**
         * @description Class of a founding or innovating team.
         *
         *     - `ACADEMICIAN`: 国家最高科学技术奖获得者、两院院士领衔的团队.
         *     - `NATIONAL_PLAN`: 国家高层次特殊支持计划人才及同等层次团队.
         *     - `CITY`: 市级以上其他创业创新团队.
         *     - `NO_TEAM`: Reviewed as none of these, or not reviewed.
         * @enum {string}
         */
        "policies.Talent.Team": "ACADEMICIAN" | "NATIONAL_PLAN" | "CITY" | "NO_TEAM";
        /**
         * @description Tier of a person.
         *
         *     - `LEADING_FOUNDER`: 创业领军人才.
         *     - `LEADING_INNOVATOR`: 创新领军人才.
         *     - `HIGH_LEVEL_FOUNDER`: 高层次创业人才.
         *     - `HIGH_LEVEL_INNOVATOR`: 高层次创新人才.
         *     - `NO_TIER`: Reviewed as none of these, or not reviewed.
         * @enum {string}
         */
        "policies.Talent.Tier": "LEADING_FOUNDER" | "LEADING_INNOVATOR" | "HIGH_LEVEL_FOUNDER" | "HIGH_LEVEL_INNOVATOR" | "NO_TIER";
        /** @description Training of new hires, apprentices (新型学徒制) or online founders (网店). */
        "policies.Training": {
            /** @description Level trained for. */
            apprenticeLevel?: components["schemas"]["policies.Training.ApprenticeLevel"];
            /**
             * Format: int32
             * @description People trained.
             */
            headcount?: number;
            /** @description No illegal dealing. */
            lawful?: boolean;
            /** @description Run by the employer's own or a recognised body. */
            recognisedProvider?: boolean;
            /**
             * Format: int32
             * @description Months they have been in operation, the shortest.
             */
            shopMonths?: number;
            /**
             * Format: int32
             * @description Online shops opened by the founders trained.
             */
            shopsOpened?: number;
            /**
             * Format: date
             * @description First day.
             */
            startedOn?: string;
            /**
             * Format: int32
             * @description Years of training.
             */
            years?: number;
        };
        /**
         * @description Level an apprentice is trained for.
         *
         *     - `INTERMEDIATE`: 中级工.
         *     - `SENIOR`: 高级工.
         * @enum {string}
         */
        "policies.Training.ApprenticeLevel": "INTERMEDIATE" | "SENIOR";
        /** @description A condition that is known to fail. */
        "policies.Unmet": {
            /**
             * Format: int32
             * @description Conditions with the same number are alternatives of which none holds.
             */
            anyOf?: number;
            /** @description The text it rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Fact; "on" or "region" where the measure is not in force then or there; "history" for limits and exclusions. */
            fact?: string;
            /** @description What was given. */
            given?: string;
            /**
             * Format: date
             * @description First day on which it will hold by time alone, "YYYY-MM-DD"; absent where time cannot mend it.
             */
            remedy?: string;
            /** @description What is required of it. */
            requires?: string;
        };
        /** @description Request of UploadDraft. */
        "policies.UploadDraftRequest": {
            /** @description The files that are new or take another's place. */
            files?: components["schemas"]["policies.PolicyText"][];
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /** @description What it is, in a line. */
            title?: string;
            /** @description Why the law changes: the text and what it is for. */
            why?: string;
        };
        /** @description Answer of UploadDraft. */
        "policies.UploadDraftResponse": {
            /** @description The draft as stored. */
            draft?: components["schemas"]["policies.Draft"];
        };
        /** @description Something that differs between versions. */
        "policies.VersionDifference": {
            /** @description What: "period", "region", "basis", "amount", "limits", "excludes", "funding", "materials", "procedure" or the fact of a condition. */
            aspect?: string;
            /** @description Its value in each version, in the versions' order, in words; empty where a version has none. */
            values?: string[];
        };
        /** @description A version in full. */
        "policies.VersionSheet": {
            /** @description Amount rule. */
            amount?: components["schemas"]["policies.AmountRule"];
            /** @description The text it rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Conditions. */
            conditions?: components["schemas"]["policies.MeasureCondition"][];
            /** @description Measures that may not be drawn beside it. */
            excludes?: string[];
            /** @description The fund that pays. */
            funding?: string;
            /** @description Limits, in words. */
            limits?: string[];
            /** @description Papers. */
            materials?: components["schemas"]["policies.Material"][];
            /** @description What the text leaves open. */
            openPoints?: string[];
            /** @description Days in force. */
            period?: components["schemas"]["policies.Period"];
            /** @description Procedure. */
            procedure?: components["schemas"]["policies.ProcedureStep"][];
            /** @description Region. */
            region?: string;
            /** @description Version id. */
            version?: string;
        };
        /** @description A version, in the list of all versions of a measure. */
        "policies.VersionSummary": {
            /** @description The text it rests on. */
            basis?: components["schemas"]["policies.Basis"];
            /** @description Days in force. */
            period?: components["schemas"]["policies.Period"];
            /** @description Region. */
            region?: string;
            /** @description Version id. */
            version?: string;
        };
        /** @description Why a request is refused or failed (RFC 9457). */
        Problem: {
            /**
             * @description The gRPC status, the same over gRPC.
             * @enum {string}
             */
            code: "CANCELLED" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "UNAUTHENTICATED";
            /** @description For people: what happened, why, what to do. No personal data. */
            detail: string;
            /** @description A constant for programs where there are several reasons for one status, e.g. MISSING_PERMISSION. */
            reason?: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The HTTP status in words. */
            title: string;
            /** @description Names the request in our logs; report it with a failure. */
            traceId: string;
            /**
             * @description `status`, `code` and `reason` say of what kind the problem is.
             * @constant
             */
            type: "about:blank";
            /** @description The fields at fault; empty where it is none. */
            violations: {
                /** @description What is wrong with it. Never the value. */
                description: string;
                /** @description Path of the field in JSON names, e.g. `facts.history[3].amountFen`; empty for the body as a whole. */
                field: string;
            }[];
        };
        /** @description Answer of CancelImport. */
        "profiles.CancelImportResponse": {
            /** @description The import. */
            import?: components["schemas"]["profiles.Import"];
        };
        /** @description Answer of ChangeIdNumber. */
        "profiles.ChangeIdNumberResponse": {
            /** @description The profile. */
            profile?: components["schemas"]["profiles.Profile"];
        };
        /** @description A consent. */
        "profiles.Consent": {
            /** @description Bank. */
            bank?: string;
            /** @description How. */
            channel?: components["schemas"]["profiles.Consent.Channel"];
            /**
             * Format: uuid
             * @description Id.
             */
            consent?: string;
            /**
             * Format: date
             * @description Last day on which it holds, "YYYY-MM-DD".
             */
            expiresOn?: string;
            /**
             * Format: date-time
             * @description When it was given, RFC 3339.
             */
            givenAt?: string;
            /** @description Who gave it, or took it up. */
            givenBy?: string;
            /** @description Scope. */
            scope?: components["schemas"]["profiles.Consent.Scope"];
            /**
             * Format: date-time
             * @description When it was withdrawn, RFC 3339; empty while it was not.
             */
            withdrawnAt?: string;
            /** @description Who withdrew it. */
            withdrawnBy?: string;
        };
        /**
         * @description How it was given or withdrawn.
         *
         *     - `PAGE`: By the person or firm on a page.
         *     - `COUNTER`: By a clerk, on a signed paper.
         * @enum {string}
         */
        "profiles.Consent.Channel": "PAGE" | "COUNTER";
        /**
         * @description What a consent covers.
         *
         *     - `LOAN_ELIGIBILITY`: Eligibility for a start-up guarantee loan.
         * @enum {string}
         */
        "profiles.Consent.Scope": "LOAN_ELIGIBILITY";
        /** @description Request of CreateImport. */
        "profiles.CreateImportRequest": {
            /**
             * Format: date
             * @description Day as of which its rows hold, "YYYY-MM-DD".
             */
            asOf?: string;
            /** @description Name of the file. */
            fileName?: string;
            /** @description Kind. */
            kind?: components["schemas"]["profiles.Import.Kind"];
            /** @description Region the people or firms in it belong to: a county, or the city where the rows name theirs. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /**
             * Format: int64
             * @description Size of the file, at most 1 GiB.
             */
            sizeBytes?: string;
        };
        /** @description Answer of CreateImport. */
        "profiles.CreateImportResponse": {
            /** @description The import. */
            import?: components["schemas"]["profiles.Import"];
        };
        /** @description Answer of EvaluateProfile. */
        "profiles.EvaluateProfileResponse": {
            /** @description The answers, ordered by measure id. */
            entitlements?: components["schemas"]["profiles.ProfileEntitlement"][];
            /** @description The facts it rests on, by fact. */
            facts?: components["schemas"]["profiles.FactRecord"][];
            /**
             * Format: date
             * @description Day the answer is for.
             */
            on?: string;
            /** @description Region the answer is for. */
            region?: string;
            /**
             * Format: int64
             * @description Version of the profile it rests on.
             */
            version?: string;
            /** @description Facts that contradict each other; both were used as given. */
            warnings?: string[];
        };
        /** @description A fact to be recorded. */
        "profiles.FactEntry": {
            /**
             * Format: date
             * @description Day as of which it holds, "YYYY-MM-DD"; absent: the business date. Not in the future.
             */
            asOf?: string;
            /** @description What it was seen on, at most 200 characters. What a clerk takes up with it is verified, without it not. */
            evidence?: string;
            /** @description Fact, by group and field of employment.policies.v1.Facts, e.g. "person.unemploymentInsuranceMonths". */
            fact?: string;
            /** @description Its value as JSON without quotes around it: "12", "true", "2023-06-30", "LEVEL_3", "0.055"; members of a set with commas between them, "" for the empty set. */
            value?: string;
        };
        /** @description A fact as recorded. */
        "profiles.FactRecord": {
            /**
             * Format: date
             * @description Day as of which it holds.
             */
            asOf?: string;
            /** @description The department, for DEPARTMENT. */
            department?: string;
            /** @description Evidence. */
            evidence?: string;
            /** @description Fact. */
            fact?: string;
            /** @description Id of the record. */
            record?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            recordedAt?: string;
            /** @description Who recorded it. */
            recordedBy?: string;
            /** @description Source. */
            source?: components["schemas"]["profiles.FactSource.Kind"];
            /** @description Value, as in FactEntry. */
            value?: string;
            /** @description Verification. */
            verification?: components["schemas"]["profiles.Verification.State"];
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            verifiedAt?: string;
            /** @description Who verified or rejected it; empty while nobody has. */
            verifiedBy?: string;
        };
        /**
         * @description Sources.
         *
         *     - `DECLARED`: Declared by the person or the firm.
         *     - `CLERK`: Taken up by a clerk.
         *     - `DEPARTMENT`: A department's data, by file.
         *     - `DERIVED`: Reckoned by the system from other facts, e.g. the date of birth from the ID number.
         * @enum {string}
         */
        "profiles.FactSource.Kind": "DECLARED" | "CLERK" | "DEPARTMENT" | "DERIVED";
        /** @description Request of FindProfile. */
        "profiles.FindProfileRequest": {
            /** @description ID number or credit code. */
            idNumber?: string;
        };
        /** @description Answer of FindProfile. */
        "profiles.FindProfileResponse": {
            /** @description The profile; where it was merged, the one that stays. */
            profile?: components["schemas"]["profiles.Profile"];
        };
        /** @description What firm size is reckoned from (《统计上大中小微型企业划分办法》). */
        "profiles.FirmScale": {
            /**
             * Format: int64
             * @description Total assets at the end of last year, in fen; some industries go by it.
             */
            assetsFen?: string;
            /** @description Industry of the size standard, an id of the data file, e.g. "INDUSTRY", "CONSTRUCTION", "RETAIL". */
            industry?: string;
            /**
             * Format: int64
             * @description Revenue of last year, in fen.
             */
            revenueFen?: string;
            /**
             * Format: int32
             * @description Employees.
             */
            staff?: number;
        };
        /** @description Answer of GetFactHistory. */
        "profiles.GetFactHistoryResponse": {
            /** @description Records. */
            records?: components["schemas"]["profiles.FactRecord"][];
        };
        /** @description Answer of GetImport. */
        "profiles.GetImportResponse": {
            /** @description The import. */
            import?: components["schemas"]["profiles.Import"];
        };
        /** @description Answer of GetProfile. */
        "profiles.GetProfileResponse": {
            /** @description What counts of each fact, by fact. */
            facts?: components["schemas"]["profiles.FactRecord"][];
            /** @description The profile. */
            profile?: components["schemas"]["profiles.Profile"];
            /** @description Newer values that are not verified, where a verified one is older; by fact. */
            unverified?: components["schemas"]["profiles.FactRecord"][];
        };
        /** @description Answer of GiveConsent. */
        "profiles.GiveConsentResponse": {
            /** @description The consent. */
            consent?: components["schemas"]["profiles.Consent"];
        };
        /** @description An import. */
        "profiles.Import": {
            /**
             * Format: date
             * @description Day as of which its rows hold where they do not say so themselves.
             */
            asOf?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            createdAt?: string;
            /** @description Who began it. */
            createdBy?: string;
            /**
             * Format: int64
             * @description Bytes worked through.
             */
            doneBytes?: string;
            /**
             * Format: date-time
             * @description When it ended, RFC 3339; empty while it has not.
             */
            endedAt?: string;
            /**
             * Format: int64
             * @description Rows with a fault.
             */
            faulty?: string;
            /** @description Name of the file. */
            fileName?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            import?: string;
            /** @description Kind. */
            kind?: components["schemas"]["profiles.Import.Kind"];
            /** @description What is wrong with the file as a whole; empty: nothing. */
            problem?: string;
            /**
             * Format: int64
             * @description Bytes received.
             */
            receivedBytes?: string;
            /**
             * Format: int64
             * @description Facts recorded.
             */
            recorded?: string;
            /** @description Region. */
            region?: string;
            /**
             * Format: int64
             * @description Profiles made for people or firms that were not on record.
             */
            registered?: string;
            /**
             * Format: int64
             * @description Rows worked through.
             */
            rows?: string;
            /**
             * Format: int64
             * @description Bytes announced.
             */
            sizeBytes?: string;
            /** @description State. */
            state?: components["schemas"]["profiles.Import.State"];
            /**
             * Format: int64
             * @description Rows that changed nothing, having been taken before.
             */
            unchanged?: string;
        };
        /**
         * @description What the file holds; its columns stand in docs/imports.md.
         *
         *     - `INSURANCE_MONTHS`: Months of unemployment insurance (失业保险参保月数).
         *     - `GRADUATES`: Graduates (毕业生名册).
         *     - `UNEMPLOYMENT`: Unemployment registration (失业登记).
         *     - `POVERTY_LIST`: People lifted out of poverty (脱贫人口、监测对象).
         *     - `COMPANIES`: Company register (市场主体登记).
         * @enum {string}
         */
        "profiles.Import.Kind": "INSURANCE_MONTHS" | "GRADUATES" | "UNEMPLOYMENT" | "POVERTY_LIST" | "COMPANIES";
        /**
         * @description Where it stands.
         *
         *     - `UPLOADING`: Parts are awaited.
         *     - `RUNNING`: Waiting for its turn, or being worked through.
         *     - `DONE`: Done; rows with faults are listed.
         *     - `CANCELLED`: Given up by somebody.
         *     - `FAILED`: The file as a whole cannot be read; `problem` says why.
         * @enum {string}
         */
        "profiles.Import.State": "UPLOADING" | "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
        /** @description A question asked about a profile. */
        "profiles.Inquiry": {
            /** @description Whether there was consent, and so an answer. */
            answered?: boolean;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            at?: string;
            /** @description Bank. */
            bank?: string;
            /** @description Who of the bank: an officer's name, or the bank's system. */
            by?: string;
            /** @description Purpose. */
            purpose?: components["schemas"]["profiles.Inquiry.Purpose"];
        };
        /**
         * @description What a bank may ask for.
         *
         *     - `LOAN_APPLICATION`: A loan application under way (贷前审查).
         *     - `LOAN_MANAGEMENT`: A loan that is running (贷后管理).
         *     - `ADVICE`: Advice asked for by the applicant (业务咨询).
         * @enum {string}
         */
        "profiles.Inquiry.Purpose": "LOAN_APPLICATION" | "LOAN_MANAGEMENT" | "ADVICE";
        /** @description Answer of IssueActivationCode. */
        "profiles.IssueActivationCodeResponse": {
            /** @description The code, e.g. "7Q4K-M2XT-9RWD". */
            code?: string;
            /**
             * Format: date-time
             * @description When it ends, RFC 3339.
             */
            expiresAt?: string;
        };
        /** @description Answer of ListConsents. */
        "profiles.ListConsentsResponse": {
            /** @description Consents. */
            consents?: components["schemas"]["profiles.Consent"][];
        };
        /** @description Answer of ListImports. */
        "profiles.ListImportsResponse": {
            /** @description Imports. */
            imports?: components["schemas"]["profiles.Import"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListInquiries. */
        "profiles.ListInquiriesResponse": {
            /** @description Inquiries. */
            inquiries?: components["schemas"]["profiles.Inquiry"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListProfiles. */
        "profiles.ListProfilesResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Profiles. */
            profiles?: components["schemas"]["profiles.Profile"][];
        };
        /** @description Answer of MergeProfiles. */
        "profiles.MergeProfilesResponse": {
            /** @description The profile that stays. */
            profile?: components["schemas"]["profiles.Profile"];
        };
        /** @description A person or an employer. */
        "profiles.Profile": {
            /**
             * Format: date
             * @description Day of death, "YYYY-MM-DD"; absent while none is recorded.
             */
            diedOn?: string;
            /** @description Kind. */
            kind?: components["schemas"]["profiles.Profile.Kind"];
            /** @description The ID number or credit code, masked, e.g. "4108**********0012". */
            maskedNumber?: string;
            /** @description The profile it was merged into; empty where it stands by itself. */
            mergedInto?: string;
            /** @description Name. */
            name?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            profile?: string;
            /** @description Region whose counter keeps it. */
            region?: string;
            /**
             * Format: date-time
             * @description When it was registered, RFC 3339.
             */
            registeredAt?: string;
            /**
             * Format: int64
             * @description Counts up with everything recorded of the profile.
             */
            version?: string;
        };
        /**
         * @description Kinds.
         *
         *     - `PERSON`: A natural person.
         *     - `EMPLOYER`: An employer.
         * @enum {string}
         */
        "profiles.Profile.Kind": "PERSON" | "EMPLOYER";
        /** @description A measure's answer on recorded facts. */
        "profiles.ProfileEntitlement": {
            /** @description The answer. */
            entitlement?: components["schemas"]["policies.Entitlement"];
            /** @description Whether it rests on a fact that is not verified: on verified facts alone it would be another. */
            provisional?: boolean;
            /** @description Unverified facts that it rests on. */
            unverifiedFacts?: string[];
        };
        /** @description Answer of RecordDeath. */
        "profiles.RecordDeathResponse": {
            /** @description The profile. */
            profile?: components["schemas"]["profiles.Profile"];
        };
        /** @description Answer of RecordFacts. */
        "profiles.RecordFactsResponse": {
            /** @description The records made. */
            records?: components["schemas"]["profiles.FactRecord"][];
            /** @description How the size came about (Chinese), where a scale was given. */
            sizeWorking?: string;
            /**
             * Format: int64
             * @description The profile's version now.
             */
            version?: string;
        };
        /** @description Request of RegisterEmployer. */
        "profiles.RegisterEmployerRequest": {
            /** @description Unified social credit code, 18 characters (GB 32100). */
            creditCode?: string;
            /** @description What else is known. */
            facts?: components["schemas"]["profiles.FactEntry"][];
            /** @description Name. */
            name?: string;
            /** @description County code; required. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /** @description What its size is reckoned from; absent: the size is what facts declare. */
            scale?: components["schemas"]["profiles.FirmScale"];
        };
        /** @description Answer of RegisterEmployer. */
        "profiles.RegisterEmployerResponse": {
            /** @description The profile. */
            profile?: components["schemas"]["profiles.Profile"];
            /** @description How the size came about (Chinese); empty where it was not reckoned. */
            sizeWorking?: string;
        };
        /** @description Request of RegisterPerson. */
        "profiles.RegisterPersonRequest": {
            /** @description What else is known. */
            facts?: components["schemas"]["profiles.FactEntry"][];
            /** @description Citizen identity number, 18 characters (GB 11643); full-width digits are taken. */
            idNumber?: string;
            /** @description Name. */
            name?: string;
            /** @description County code; required. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
        };
        /** @description Answer of RegisterPerson. */
        "profiles.RegisterPersonResponse": {
            /** @description The profile. */
            profile?: components["schemas"]["profiles.Profile"];
        };
        /** @description Answer of StartImport. */
        "profiles.StartImportResponse": {
            /** @description The import. */
            import?: components["schemas"]["profiles.Import"];
        };
        /** @description Answer of UploadPart. */
        "profiles.UploadPartResponse": {
            /**
             * Format: int64
             * @description Where the next part begins.
             */
            nextOffset?: string;
        };
        /**
         * @description States.
         *
         *     - `UNVERIFIED`: Nobody has looked at it.
         *     - `VERIFIED`: Somebody, or a department's data, stands for it.
         *     - `REJECTED`: Looked at and found wrong; it does not count.
         * @enum {string}
         */
        "profiles.Verification.State": "UNVERIFIED" | "VERIFIED" | "REJECTED";
        /** @description Answer of VerifyFacts. */
        "profiles.VerifyFactsResponse": {
            /**
             * Format: int64
             * @description The profile's version now.
             */
            version?: string;
        };
        /** @description Answer of WithdrawConsent. */
        "profiles.WithdrawConsentResponse": {
            /** @description The consent. */
            consent?: components["schemas"]["profiles.Consent"];
        };
    };
    responses: {
        /** @description Nothing has changed since the answer with this ETag. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Another refusal or failure. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be answered; `violations` names the fields at fault. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or by a token, cookie or certificate that does not hold (any more): `reason` says which, e.g. UNKNOWN_TOKEN, SESSION_ENDED, CERTIFICATE_EXPIRED. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller does not hold the permission that the call needs (MISSING_PERMISSION) or answers for another region (OTHER_REGION); or a browser's call lacks the session's token (CSRF_TOKEN) or comes from a page of another site (FOREIGN_ORIGIN). */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the call takes. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not application/json in UTF-8, or it is compressed. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls from one client. */
        Problem429: {
            headers: {
                /** @description Seconds after which trying again makes sense. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot be reached at the moment; nothing was changed. */
        Problem503: {
            headers: {
                /** @description Seconds after which trying again makes sense. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The ETag of an answer that the client has; where nothing has changed it gets a 304 without a body. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Changes when the answer does. The answer may be kept and, with If-None-Match, asked after. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "accounts.listAccounts": {
        parameters: {
            query?: {
                /** @description Part of a name. */
                name?: string;
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ListAccountsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.createAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e90",
                 *       "name": "zhang.min",
                 *       "displayName": "张敏",
                 *       "roles": [
                 *         "CLERK"
                 *       ],
                 *       "region": "410802"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.CreateAccountRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.CreateAccountResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.activateProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7Q4K-M2XT-9RWD"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.ActivateProfileRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ActivateProfileResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.beginSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.BeginSecondFactorRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.BeginSecondFactorResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery staple",
                 *       "newPassword": "another long pass phrase"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ChangePasswordResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.confirmSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.ConfirmSecondFactorRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ConfirmSecondFactorResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.registerAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "li.example",
                 *       "displayName": "小李",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.RegisterAccountRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.RegisterAccountResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.resetAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Account id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                account: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "b2e4d1c0-6a7f-4d8e-9b1a-3c5f7e9d0a24",
                 *       "why": "Lost the telephone."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why. */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ResetAccountResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.updateAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Account id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                account: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0c1a7f6e-8c55-4f3b-a6d4-9a4c1f0b2d31",
                 *       "roles": [
                 *         "REVIEWER"
                 *       ],
                 *       "region": "410802",
                 *       "why": "Moved to review."
                 *     }
                 */
                "application/json": {
                    /** @description Whether it is locked; absent: as it is. */
                    locked?: boolean;
                    /** @description Region from now on; absent: as it is. */
                    region?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Roles from now on; empty: as they are. */
                    roles?: components["schemas"]["accounts.Role.Kind"][];
                    /** @description Why. */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.UpdateAccountResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.listAccountEvents": {
        parameters: {
            query?: {
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Account id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ListAccountEventsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.listBanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ListBanksResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.listDrafts": {
        parameters: {
            query?: {
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description State filter.
                 * @example OPEN
                 */
                state?: components["schemas"]["policies.Draft.State"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.ListDraftsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.uploadDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e90",
                 *       "title": "焦政办〔2025〕1号",
                 *       "why": "The city's text of 2025.",
                 *       "files": [
                 *         {
                 *           "path": "Measures/hiring/hiring-expansion-grant.2025.yaml",
                 *           "text": "measure: hiring-expansion-grant\n"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["policies.UploadDraftRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.UploadDraftResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.checkDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [
                 *         {
                 *           "path": "Measures/hiring/hiring-expansion-grant.2025.yaml",
                 *           "text": "measure: hiring-expansion-grant\n"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["policies.CheckDraftRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.CheckDraftResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.getDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the draft.
                 * @example 0197a3c2
                 */
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.GetDraftResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.compareDraft": {
        parameters: {
            query?: {
                /**
                 * @description Day on which the examples apply, "YYYY-MM-DD"; absent: the first day on which the draft changes anything.
                 * @example 2025-01-01
                 */
                on?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the draft.
                 * @example 0197a3c2
                 */
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.CompareDraftResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.discardDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the draft.
                 * @example 0197a3c2
                 */
                draft: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "b2e4d1c0-6a7f-4d8e-9b1a-3c5f7e9d0a24",
                 *       "why": "Replaced by a later draft."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why. */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.DiscardDraftResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.publishDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the draft.
                 * @example 0197a3c2
                 */
                draft: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0c1a7f6e-8c55-4f3b-a6d4-9a4c1f0b2d31",
                 *       "effectiveOn": "2025-01-01",
                 *       "why": "Compared with the text; no example changes before that day."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description The day for which it is published, "YYYY-MM-DD". A draft that changes an answer for an earlier day is refused.
                     */
                    effectiveOn?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why it is published: what was compared and with what result. */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.PublishDraftResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.listEditions": {
        parameters: {
            query?: {
                /**
                 * @description Rows, 1–200; 0 or absent: 50.
                 * @example 10
                 */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.ListEditionsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.registerEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0c1a7f6e-8c55-4f3b-a6d4-9a4c1f0b2d31",
                 *       "region": "410802",
                 *       "name": "焦作市示例机械有限公司",
                 *       "creditCode": "…",
                 *       "scale": {
                 *         "industry": "INDUSTRY",
                 *         "staff": 120,
                 *         "revenueFen": "480000000000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["profiles.RegisterEmployerRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.RegisterEmployerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.batchEvaluateEntitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 8388608 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "id": "a-1",
                 *           "request": {
                 *             "region": "410802",
                 *             "on": "2024-07-01",
                 *             "measures": [
                 *               "skill-upgrade-subsidy"
                 *             ],
                 *             "facts": {
                 *               "person": {
                 *                 "enterpriseEmployee": true
                 *               }
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["policies.BatchEvaluateEntitlementsRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.BatchEvaluateEntitlementsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.evaluateEntitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "region": "410802",
                 *       "on": "2024-07-01",
                 *       "measures": [
                 *         "skill-upgrade-subsidy"
                 *       ],
                 *       "facts": {
                 *         "person": {
                 *           "enterpriseEmployee": true,
                 *           "unemploymentInsuranceMonths": 12
                 *         },
                 *         "certificate": {
                 *           "level": "LEVEL_3"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["policies.EvaluateEntitlementsRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.EvaluateEntitlementsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.listImports": {
        parameters: {
            query?: {
                /** @description Kind. */
                kind?: components["schemas"]["profiles.Import.Kind"];
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /** @description State. */
                state?: components["schemas"]["profiles.Import.State"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.ListImportsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.createImport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e90",
                 *       "kind": "INSURANCE_MONTHS",
                 *       "region": "410800",
                 *       "fileName": "参保月数202406.csv",
                 *       "asOf": "2024-06-30",
                 *       "sizeBytes": "61"
                 *     }
                 */
                "application/json": components["schemas"]["profiles.CreateImportRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.CreateImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.getImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.GetImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.cancelImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                import: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "b2e4d1c0-6a7f-4d8e-9b1a-3c5f7e9d0a24"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.CancelImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.startImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                import: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0c1a7f6e-8c55-4f3b-a6d4-9a4c1f0b2d31"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.StartImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.uploadPart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                import: string;
            };
            cookie?: never;
        };
        /** @description At most 6291456 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "offset": "0",
                 *       "content": "aWROdW1iZXIsbW9udGhzCg=="
                 *     }
                 */
                "application/json": {
                    /** @description Bytes, at most 4 MiB. */
                    content?: string;
                    /**
                     * Format: int64
                     * @description Where the part begins: the bytes received so far.
                     */
                    offset?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.UploadPartResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.getImportErrors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.listLocalGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.ListLocalGroupsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.listMeasures": {
        parameters: {
            query?: {
                /**
                 * @description Family filter.
                 * @example HIRING
                 */
                family?: components["schemas"]["policies.Family.Kind"];
                /**
                 * @description Day, "YYYY-MM-DD"; absent: the business date.
                 * @example 2024-07-01
                 */
                on?: string;
                /** @description Rows a page, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region code (GB/T 2260); absent: every region.
                 * @example 410802
                 */
                region?: string;
            };
            header?: {
                /** @description The ETag of an answer that the client has; where nothing has changed it gets a 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.ListMeasuresResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.getMeasure": {
        parameters: {
            query?: {
                /**
                 * @description Day, "YYYY-MM-DD"; absent: the business date.
                 * @example 2024-07-01
                 */
                on?: string;
                /**
                 * @description Region code; absent: every region.
                 * @example 410802
                 */
                region?: string;
            };
            header?: {
                /** @description The ETag of an answer that the client has; where nothing has changed it gets a 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Measure id.
                 * @example skill-upgrade-subsidy
                 */
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.GetMeasureResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.getVersions": {
        parameters: {
            query?: {
                /**
                 * @description Region code: versions of the region and of all above it. Absent: every version.
                 * @example 410802
                 */
                region?: string;
            };
            header?: {
                /** @description The ETag of an answer that the client has; where nothing has changed it gets a 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Measure id.
                 * @example hiring-expansion-grant
                 */
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.GetVersionsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.registerPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e90",
                 *       "region": "410802",
                 *       "name": "王芳",
                 *       "idNumber": "…",
                 *       "facts": [
                 *         {
                 *           "fact": "person.graduationDate",
                 *           "value": "2023-06-30",
                 *           "evidence": "毕业证书"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["profiles.RegisterPersonRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.RegisterPersonResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.searchPolicies": {
        parameters: {
            query?: {
                /**
                 * @description Whether entries count that are not in force on the day; then `on` must be absent.
                 * @example true
                 */
                anyDay?: boolean;
                /** @description Family; absent: any. Rules and targets have none. */
                family?: components["schemas"]["policies.Family.Kind"];
                /** @description Group of persons that an entry names; absent: any. */
                group?: components["schemas"]["policies.Person.Group"];
                /** @description Kind of entry; absent: any. */
                kind?: components["schemas"]["policies.PolicyEntry.Kind"];
                /** @description Day on which an entry is in force, "YYYY-MM-DD"; absent: the business date. */
                on?: string;
                /**
                 * @description Rows a page, 1–200; 0 or absent: 50.
                 * @example 10
                 */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region code: entries of the region and of all above it. Absent: every region.
                 * @example 410802
                 */
                region?: string;
                /**
                 * @description Words with spaces between them, at most 200 characters; each must occur in an entry's name, summary, conditions, limits or clause. A word of five and more characters occurs when two thirds of its pairs of characters do. Absent: every entry.
                 * @example 扩岗
                 */
                words?: string;
            };
            header?: {
                /** @description The ETag of an answer that the client has; where nothing has changed it gets a 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.SearchPoliciesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.exportPolicies": {
        parameters: {
            query?: {
                /** @description Family; absent: any. */
                family?: components["schemas"]["policies.Family.Kind"];
                /**
                 * @description "json" (default) or "csv".
                 * @example csv
                 */
                format?: string;
                /** @description Kind of entry; absent: any. */
                kind?: components["schemas"]["policies.PolicyEntry.Kind"];
                /** @description Day on which an entry is in force, "YYYY-MM-DD"; absent: entries of any day. */
                on?: string;
                /** @description Region code: entries of the region and of all above it. Absent: every region. */
                region?: string;
            };
            header?: {
                /** @description The ETag of an answer that the client has; where nothing has changed it gets a 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "text/csv; charset=utf-8": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "policies.listPolicyFiles": {
        parameters: {
            query?: {
                /** @description Edition; 0 or absent: the newest. */
                edition?: number;
                /**
                 * @description A path; absent: all.
                 * @example Measures/training/skill-upgrade-subsidy.yaml
                 */
                path?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["policies.ListPolicyFilesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.listProfiles": {
        parameters: {
            query?: {
                /**
                 * @description Kind.
                 * @example PERSON
                 */
                kind?: components["schemas"]["profiles.Profile.Kind"];
                /** @description Part of the name, from its beginning. */
                name?: string;
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410802
                 */
                region?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.ListProfilesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.findProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "idNumber": "…"
                 *     }
                 */
                "application/json": components["schemas"]["profiles.FindProfileRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.FindProfileResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.getProfile": {
        parameters: {
            query?: {
                /**
                 * @description Day as of which it is shown, as it was known at its end, "YYYY-MM-DD"; absent: now.
                 * @example 2024-07-01
                 */
                on?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.GetProfileResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.changeIdNumber": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "6b0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e92",
                 *       "idNumber": "…",
                 *       "evidence": "公安机关证明",
                 *       "why": "号码更正"
                 *     }
                 */
                "application/json": {
                    /** @description Evidence; required. */
                    evidence?: string;
                    /** @description The new number. */
                    idNumber?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why; required. */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.ChangeIdNumberResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.issueActivationCode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "9e0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e95"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.IssueActivationCodeResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.mergeProfiles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile that stays.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "8d0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e94",
                 *       "other": "0197b1de-7b11-7d4e-9a32-6e3d0f8b5c21",
                 *       "why": "同一人"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the one that is merged into it; of the same kind. */
                    other?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why; required. */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.MergeProfilesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.recordDeath": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "7c0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e93",
                 *       "diedOn": "2024-05-02",
                 *       "evidence": "死亡医学证明"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description Day, "YYYY-MM-DD"; not in the future.
                     */
                    diedOn?: string;
                    /** @description Evidence; required. */
                    evidence?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.RecordDeathResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.recordFacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "b2e4d1c0-6a7f-4d8e-9b1a-3c5f7e9d0a24",
                 *       "facts": [
                 *         {
                 *           "fact": "person.employed",
                 *           "value": "false",
                 *           "asOf": "2024-06-30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Facts, 1–100. */
                    facts?: components["schemas"]["profiles.FactEntry"][];
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description New scale of an employer; its size is reckoned again. */
                    scale?: components["schemas"]["profiles.FirmScale"];
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.RecordFactsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.verifyFacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5a0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e91",
                 *       "records": [
                 *         "104"
                 *       ],
                 *       "verdict": "VERIFIED",
                 *       "evidence": "失业登记证"
                 *     }
                 */
                "application/json": {
                    /** @description What they were held against; required. */
                    evidence?: string;
                    /** @description Ids of records, 1–100. Nobody verifies what they recorded themselves. */
                    records?: string[];
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description VERIFIED or REJECTED. */
                    verdict?: components["schemas"]["profiles.Verification.State"];
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.VerifyFactsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.listConsents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.ListConsentsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.giveConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e90",
                 *       "bank": "B001",
                 *       "scope": "LOAN_ELIGIBILITY",
                 *       "expiresOn": "2025-06-30"
                 *     }
                 */
                "application/json": {
                    /** @description Bank; on the register (GET /v1/banks). */
                    bank?: string;
                    /**
                     * Format: date
                     * @description Last day on which it holds, "YYYY-MM-DD": today at the earliest, three years ahead at the latest.
                     */
                    expiresOn?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Scope. */
                    scope?: components["schemas"]["profiles.Consent.Scope"];
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.GiveConsentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.withdrawConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the consent.
                 * @example 0197b1df-0a10-7c3e-8f21-5d2c9e7a4b10
                 */
                consent: string;
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0c1a7f6e-8c55-4f3b-a6d4-9a4c1f0b2d31"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.WithdrawConsentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.evaluateProfile": {
        parameters: {
            query?: {
                /** @description Measures asked about; absent: all in force in the profile's region. */
                measures?: string[];
                /**
                 * @description Day of application, "YYYY-MM-DD"; absent: the business date.
                 * @example 2024-07-01
                 */
                on?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.EvaluateProfileResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.getFactHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Fact.
                 * @example person.employed
                 */
                fact: string;
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.GetFactHistoryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "profiles.listInquiries": {
        parameters: {
            query?: {
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                profile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["profiles.ListInquiriesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.getSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.GetSessionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.listSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.ListSessionsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.refreshSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "er_Zk3x0s9wq4V1n8b2c7m5"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.RefreshSessionRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.RefreshSessionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "clerk.jiefang",
                 *       "password": "a long pass phrase",
                 *       "code": "123456",
                 *       "transport": "TOKEN"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.SignInRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.SignInResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["accounts.SignOutRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.SignOutResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "accounts.revokeSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                session: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.RevokeSessionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
}
