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
    "/v1/accounts:findActing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account of the public that acts, or acted, for a profile in the caller's region, by its whole sign-in name, with its employers there
         * @description An account of the public that acts, or acted, for a profile in the caller's region, by its whole sign-in name, with its employers there.
         *
         *     Needs the permission `accounts.read`.
         */
        post: operations["accounts.findActingAccount"];
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
    "/v1/accounts:stopActing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends that the caller's own account acts for a profile; the session that calls goes on, the account's others end
         * @description Ends that the caller's own account acts for a profile; the session that calls goes on, the account's others end.
         *
         *     Needs the permission `accounts.self`.
         */
        post: operations["accounts.stopActing"];
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
         * @description Changes roles, region or whether the account is locked; its sessions end within 5 seconds. An account of the public can only be locked and unlocked: in a region with a profile for which it acts or acted.
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
    "/v1/accounts/{account}:updateActing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether an account that acts for an employer is a training body's or a base operator's besides; its sessions end within 5 seconds
         * @description Says whether an account that acts for an employer is a training body's or a base operator's besides; its sessions end within 5 seconds.
         *
         *     Needs the permission `accounts.manage`.
         */
        post: operations["accounts.updateActingAccount"];
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
    "/v1/double-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was granted more often than it may be, because two profiles were found to be one afterwards
         * @description What was granted more often than it may be, because two profiles were found to be one afterwards. What is not with the bank yet is held: no batch takes it until another of its claims was given back or recovered. What was paid beyond is to be asked back.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listDoubleGrants"];
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
    "/v1/fund-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals, the newest first
         * @description Proposals, the newest first.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-proposals/{proposal}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carries a proposal out
         * @description Carries a proposal out. Refused to the person who made it.
         *
         *     Needs the permission `funds.approve`.
         */
        post: operations["funds.approveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-proposals/{proposal}:reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns a proposal down; it stays on record
         * @description Turns a proposal down; it stays on record.
         *
         *     Needs the permission `funds.approve`.
         */
        post: operations["funds.rejectProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-reports/{report}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report as CSV in UTF-8 with BOM
         * @description A report as CSV in UTF-8 with BOM.
         *
         *     Needs the permission `reports.read`.
         */
        get: operations["funds.exportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-reports/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left of every fund
         * @description What is left of every fund.
         *
         *     Needs the permission `reports.read`.
         */
        get: operations["funds.getBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-reports/county-input": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which part of the budgets counties gave (县级投入占比), and which they have to
         * @description Which part of the budgets counties gave (县级投入占比), and which they have to.
         *
         *     Needs the permission `reports.read`.
         */
        get: operations["funds.getCountyInput"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-reports/execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of the money of the centre and the province was paid out (执行率), and how much has to be
         * @description How much of the money of the centre and the province was paid out (执行率), and how much has to be.
         *
         *     Needs the permission `reports.read`.
         */
        get: operations["funds.getExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-reports/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was set aside, paid and recovered, by measure, county and month
         * @description What was set aside, paid and recovered, by measure, county and month.
         *
         *     Needs the permission `reports.read`.
         */
        get: operations["funds.getSpending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Funds of a region and those below it
         * @description Funds of a region and those below it.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listFunds"];
        put?: never;
        /**
         * Opens a fund, without money as yet
         * @description Opens a fund, without money as yet. There is one of a kind for a region and year.
         *
         *     Needs the permission `funds.propose`.
         */
        post: operations["funds.openFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fund with what is left on each of its lines
         * @description One fund with what is left on each of its lines.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.getFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}:proposeBudget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to raise or lower the budget of a line
         * @description Proposes to raise or lower the budget of a line.
         *
         *     Needs the permission `funds.propose`.
         */
        post: operations["funds.proposeBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}:proposeMonthClose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to close a month that is over: nothing is booked into it or an earlier one any more
         * @description Proposes to close a month that is over: nothing is booked into it or an earlier one any more.
         *
         *     Needs the permission `funds.propose`.
         */
        post: operations["funds.proposeMonthClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}:proposeTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to move budget from one line to another, of the same fund or of another of the same kind
         * @description Proposes to move budget from one line to another, of the same fund or of another of the same kind. Only what is not set aside moves.
         *
         *     Needs the permission `funds.propose`.
         */
        post: operations["funds.proposeTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}:proposeYearClose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to close the year: what is set aside or being paid goes over to the fund of the next year, the rest goes back
         * @description Proposes to close the year: what is set aside or being paid goes over to the fund of the next year, the rest goes back.
         *
         *     Needs the permission `funds.propose`.
         */
        post: operations["funds.proposeYearClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of a fund
         * @description Entries of a fund.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{fund}/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Debits and credits of every account of a fund (试算平衡表), added up from the entries
         * @description Debits and credits of every account of a fund (试算平衡表), added up from the entries.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims of a region, by due day, or of an applicant
         * @description Claims of a region, by due day, or of an applicant.
         *
         *     Needs the permission `claims.read`.
         */
        get: operations["hiring.listClaims"];
        put?: never;
        /**
         * Begins a claim as a draft, filled in from the profile
         * @description Begins a claim as a draft, filled in from the profile.
         *
         *     Needs the permission `claims.submit`.
         */
        post: operations["hiring.createClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A claim with what was done and decided on it
         * @description A claim with what was done and decided on it.
         *
         *     Needs the permission `claims.read`.
         */
        get: operations["hiring.getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a complete claim in
         * @description Takes a complete claim in.
         *
         *     Needs the permission `claims.accept`.
         */
        post: operations["hiring.acceptClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a claim whose notice has ended, on verified facts at that moment
         * @description Approves a claim whose notice has ended, on verified facts at that moment.
         *
         *     Needs the permission `claims.approve`.
         */
        post: operations["hiring.approveClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:askReconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks that a refusal be looked at again (复核)
         * @description Asks that a refusal be looked at again (复核).
         *
         *     Needs the permission `claims.submit`.
         */
        post: operations["hiring.askReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the law says of a claim now, and what stands in its way
         * @description What the law says of a claim now, and what stands in its way.
         *
         *     Needs the permission `claims.read`.
         */
        get: operations["hiring.assessClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a paper
         * @description Adds a paper. What it is, its content says; the same bytes are kept once.
         *
         *     Needs the permission `claims.submit`.
         */
        post: operations["hiring.attachFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:decideReconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides a reconsideration
         * @description Decides a reconsideration. Who does has taken no other step on the claim.
         *
         *     Needs the permission `claims.object`.
         */
        post: operations["hiring.decideReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes a draft, or a claim whose correction was asked for
         * @description Changes a draft, or a claim whose correction was asked for.
         *
         *     Needs the permission `claims.submit`.
         */
        post: operations["hiring.editClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands an approved claim to the paying fund
         * @description Hands an approved claim to the paying fund.
         *
         *     Needs the permission `claims.pay`.
         */
        post: operations["hiring.sendToPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses a claim with every failed condition and clause
         * @description Refuses a claim with every failed condition and clause.
         *
         *     Needs the permission `claims.review`.
         */
        post: operations["hiring.rejectClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:requestCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the applicant to mend a claim: one complete list, and the clock stands still
         * @description Asks the applicant to mend a claim: one complete list, and the clock stands still.
         *
         *     Needs the permission `claims.accept`.
         */
        post: operations["hiring.requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a suspended claim up again, to be reviewed anew
         * @description Takes a suspended claim up again, to be reviewed anew.
         *
         *     Needs the permission `claims.suspend`.
         */
        post: operations["hiring.resumeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a claim whose notice runs or has ended back to review (退回重审), where the law or the facts became others: its notice is taken down, and what was reserved is given back
         * @description Sends a claim whose notice runs or has ended back to review (退回重审), where the law or the facts became others: its notice is taken down, and what was reserved is given back. A new review, with a new notice of full days, follows; who reviewed it before may review it again.
         *
         *     Needs the permission `claims.approve`.
         */
        post: operations["hiring.returnClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reviews a claim on verified facts, reserves money and keys, and puts it into the notice
         * @description Reviews a claim on verified facts, reserves money and keys, and puts it into the notice.
         *
         *     Needs the permission `claims.review`.
         */
        post: operations["hiring.reviewClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits a claim; the answer comes after it is stored
         * @description Submits a claim; the answer comes after it is stored.
         *
         *     Needs the permission `claims.submit`.
         */
        post: operations["hiring.submitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspends a claim (中止); what was reserved is given back
         * @description Suspends a claim (中止); what was reserved is given back.
         *
         *     Needs the permission `claims.suspend`.
         */
        post: operations["hiring.suspendClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}:withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a claim that is not with the paying fund yet; what was reserved is given back
         * @description Withdraws a claim that is not with the paying fund yet; what was reserved is given back. The applicant does so alone; for them one officer until the claim is reviewed, and from then on two: the first call is recorded, the second, by another officer who does not act for the applicant, takes effect.
         *
         *     Needs the permission `claims.submit`.
         */
        post: operations["hiring.withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-claims/{claim}/attachments/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper's bytes
         * @description A paper's bytes.
         *
         *     Needs the permission `claims.read`.
         */
        get: operations["hiring.getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public notices with their frozen, masked lists
         * @description Public notices with their frozen, masked lists.
         */
        get: operations["hiring.listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Objects to a claim whose notice runs
         * @description Objects to a claim whose notice runs.
         */
        post: operations["hiring.objectToClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hiring-objections/{objection}:decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides an objection
         * @description Decides an objection. Who does has taken no other step on the claim.
         *
         *     Needs the permission `claims.object`.
         */
        post: operations["hiring.decideObjection"];
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
    "/v1/lost-payments/{lostPayment}:resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says, with evidence, what a payment was that the bank has and that is not on record: another payment that waits, of the same amount, holder and account, or none
         * @description Says, with evidence, what a payment was that the bank has and that is not on record: another payment that waits, of the same amount, holder and account, or none. It is carried out when another person lets payments go on; said once more it replaces what was said before.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.resolveLostPayment"];
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
    "/v1/payment-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches, the newest first
         * @description Batches, the newest first.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listBatches"];
        put?: never;
        /**
         * Puts the payments that wait into a batch, the oldest first
         * @description Puts the payments that wait into a batch, the oldest first.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.prepareBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One batch with how far it is
         * @description One batch with how far it is.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-batches/{batch}:cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a batch up that was not released; its payments wait again
         * @description Gives a batch up that was not released; its payments wait again.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.cancelBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-batches/{batch}:release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Releases a batch to the bank
         * @description Releases a batch to the bank. Refused to whoever prepared it, and to whoever decided one of its claims.
         *
         *     Needs the permission `payments.release`.
         */
        post: operations["funds.releaseBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-batches/{batch}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file for the bank, of a batch that was released
         * @description The file for the bank, of a batch that was released. It is the same whenever it is asked for.
         *
         *     Needs the permission `bankfiles.read`.
         */
        get: operations["funds.getBatchFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-batches/{batch}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Result files of a batch
         * @description Result files of a batch.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listResultFiles"];
        put?: never;
        /**
         * Begins a file of results from the bank
         * @description Begins a file of results from the bank.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.createResultFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether payments are stopped, and what the bank has that is not on record
         * @description Whether payments are stopped, and what the bank has that is not on record.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.getPaymentStop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-stop:approveResumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets payments go on, and carries out what was decided of lost payments
         * @description Lets payments go on, and carries out what was decided of lost payments. Refused to whoever proposed it, decided of one of them, took a batch back or sent a result by which one failed; refused while the bank has payments that are neither on record nor decided of.
         *
         *     Needs the permission `funds.approve`.
         */
        post: operations["funds.approveResumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-stop:proposeResumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes that payments go on, with all batches that the bank got since the time to which the database was brought back
         * @description Proposes that payments go on, with all batches that the bank got since the time to which the database was brought back. Once more replaces what was proposed before.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.proposeResumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-stop/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a batch back from the file that the bank got: its payments are with the bank again, and none of them waits for another batch
         * @description Takes a batch back from the file that the bank got: its payments are with the bank again, and none of them waits for another batch. Large files in parts, each beginning with the first line. What was taken before changes nothing. Then the bank's results are taken as always.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.takeBackBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments, the newest first
         * @description Payments, the newest first.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment
         * @description One payment.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{payment}:proposeRecovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to book money of a payment that came back (追回)
         * @description Proposes to book money of a payment that came back (追回).
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.proposeRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{payment}:reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to pay a failed payment again, to a corrected account
         * @description Proposes to pay a failed payment again, to a corrected account.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.proposeReissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{payment}:resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says, with evidence, what became of a payment whose result the bank did not know
         * @description Says, with evidence, what became of a payment whose result the bank did not know. It stays UNKNOWN until another person approves.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.resolveUnknown"];
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
    "/v1/profiles/{profile}:correctName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects the name, or records a new one
         * @description Corrects the name, or records a new one. FAILED_PRECONDITION NAME_UNCHANGED where it is the name already.
         *
         *     Needs the permission `profiles.correct`.
         */
        post: operations["profiles.correctName"];
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
    "/v1/profiles/{profile}:move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands the profile to another region's counter, to which the person or firm has moved
         * @description Hands the profile to another region's counter, to which the person or firm has moved. Only officers of the region that keeps it may; from then on those of the new one see it, and claims under way stay where they are. FAILED_PRECONDITION REGION_UNCHANGED where it is kept there already.
         *
         *     Needs the permission `profiles.correct`.
         */
        post: operations["profiles.moveProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}:proposeDeathReversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to take back a death recorded of somebody who lives; nothing changes before a second person approves
         * @description Proposes to take back a death recorded of somebody who lives; nothing changes before a second person approves. FAILED_PRECONDITION NO_DEATH_ON_RECORD, or REVERSAL_OPEN where one waits already.
         *
         *     Needs the permission `profiles.correct`.
         */
        post: operations["profiles.proposeDeathReversal"];
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
    "/v1/profiles/{profile}/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accounts that act for a profile, and those that did, with who began and who ended it
         * @description The accounts that act for a profile, and those that did, with who began and who ended it.
         *
         *     Needs the permission `acting.read`.
         */
        get: operations["accounts.listActing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/acting/{account}:end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends that an account acts for a profile, by the counter that may begin it; all sessions of the account end
         * @description Ends that an account acts for a profile, by the counter that may begin it; all sessions of the account end.
         *
         *     Needs the permission `profiles.activate`.
         */
        post: operations["accounts.endActing"];
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
    "/v1/profiles/{profile}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All names, regions and deaths that were put right or are proposed to be, the newest first; of profiles merged into this one too
         * @description All names, regions and deaths that were put right or are proposed to be, the newest first; of profiles merged into this one too.
         *
         *     Needs the permission `profiles.read`.
         */
        get: operations["profiles.listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/corrections/{correction}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the death back: the person is evaluated and asked about again
         * @description Takes the death back: the person is evaluated and asked about again. PERMISSION_DENIED SECOND_PERSON for who proposed it; FAILED_PRECONDITION REVERSAL_CLOSED, or DEATH_CHANGED where another day was recorded since.
         *
         *     Needs the permission `profiles.correct`.
         */
        post: operations["profiles.approveDeathReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{profile}/corrections/{correction}:reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns a proposal to take a death back down; who proposed it may as well
         * @description Turns a proposal to take a death back down; who proposed it may as well. FAILED_PRECONDITION REVERSAL_CLOSED where it was decided.
         *
         *     Needs the permission `profiles.correct`.
         */
        post: operations["profiles.rejectDeathReversal"];
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
    "/v1/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recoveries, the newest first
         * @description Recoveries, the newest first.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listRecoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recoveries/{recovery}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Books it
         * @description Books it. Refused to whoever proposed it. When all of the payment has come back, keys and counters are given back.
         *
         *     Needs the permission `payments.release`.
         */
        post: operations["funds.approveRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recoveries/{recovery}:reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns a recovery down
         * @description Turns a recovery down.
         *
         *     Needs the permission `payments.release`.
         */
        post: operations["funds.rejectRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reissues, the newest first
         * @description Reissues, the newest first.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listReissues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues/{reissue}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a reissue
         * @description Approves a reissue. Refused to whoever proposed it; the new payment waits for a batch.
         *
         *     Needs the permission `payments.release`.
         */
        post: operations["funds.approveReissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues/{reissue}:reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns a reissue down
         * @description Turns a reissue down.
         *
         *     Needs the permission `payments.release`.
         */
        post: operations["funds.rejectReissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said of payments whose result the bank did not know, the newest first
         * @description What was said of payments whose result the bank did not know, the newest first.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.listResolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{resolution}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Books what was said of the payment
         * @description Books what was said of the payment. Refused to whoever said it.
         *
         *     Needs the permission `payments.release`.
         */
        post: operations["funds.approveResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{resolution}:reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns it down; the payment stays UNKNOWN
         * @description Turns it down; the payment stays UNKNOWN.
         *
         *     Needs the permission `payments.release`.
         */
        post: operations["funds.rejectResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/result-files/{resultFile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a result file stands
         * @description Where a result file stands.
         *
         *     Needs the permission `funds.read`.
         */
        get: operations["funds.getResultFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/result-files/{resultFile}:take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the results of a file that is complete: all of them, or none where the file has a fault
         * @description Takes the results of a file that is complete: all of them, or none where the file has a fault. A file taken before changes nothing.
         *
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.takeResultFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/result-files/{resultFile}:upload": {
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
         *     Needs the permission `payments.prepare`.
         */
        post: operations["funds.uploadResultPart"];
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
        /** @description An account of a staff member or a bank officer; in answers of UpdateAccount also one of the public. */
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
            /** @description Region answered for; empty for bank officers and the public. */
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
            /** @description What: SIGNED_IN, WRONG_PASSWORD, WRONG_CODE, LOCKED_OUT, SIGNED_OUT, SESSION_REVOKED, REFRESH_REUSED, PASSWORD_CHANGED, SECOND_FACTOR_SET, CREATED, UPDATED, RESET, PROFILE_ACTIVATED, ACTING_ENDED. */
            what?: string;
            /** @description Why, where a reason was asked for. */
            why?: string;
        };
        /** @description An employer for which an account acts. */
        "accounts.ActedForEmployer": {
            /**
             * Format: date-time
             * @description Since when the account acts for it, RFC 3339.
             */
            activatedAt?: string;
            /** @description Credit code, masked. */
            maskedNumber?: string;
            /** @description Name. */
            name?: string;
            /**
             * Format: uuid
             * @description Id of the profile; of the one that stays, where it was merged.
             */
            profile?: string;
            /** @description Region. */
            region?: string;
        };
        /** @description That an account acts, or acted, for a profile. */
        "accounts.Acting": {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            account?: string;
            /**
             * Format: date-time
             * @description Since when it acts, RFC 3339.
             */
            beganAt?: string;
            /** @description Who gave the activation code; empty where it was not written down. */
            begunBy?: string;
            /** @description Name to show. */
            displayName?: string;
            /**
             * Format: date-time
             * @description When it ended, RFC 3339; absent while it acts.
             */
            endedAt?: string;
            /** @description Who ended it: a staff member's sign-in name, or the account's id where it did so itself. */
            endedBy?: string;
            /** @description Whether the account is locked. */
            locked?: boolean;
            /** @description Sign-in name. */
            name?: string;
            /** @description Why it was ended. */
            why?: string;
        };
        /** @description An account of the public that acts, or acted, for profiles. */
        "accounts.ActingAccount": {
            /**
             * Format: uuid
             * @description Id.
             */
            account?: string;
            /** @description What administrators changed and which acting ended, the newest first. */
            changes?: components["schemas"]["accounts.AccountEvent"][];
            /** @description Name to show. */
            displayName?: string;
            /** @description The employers for which it acts now, in the caller's region and below it. */
            employers?: components["schemas"]["accounts.ActedForEmployer"][];
            /** @description Whether it cannot sign in until an administrator unlocks it. */
            locked?: boolean;
            /** @description Sign-in name. */
            name?: string;
            /** @description Roles. */
            roles?: components["schemas"]["accounts.Role.Kind"][];
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
        /** @description Answer of EndActing. */
        "accounts.EndActingResponse": Record<string, never>;
        /** @description Request of FindActingAccount. */
        "accounts.FindActingAccountRequest": {
            /** @description The whole sign-in name. */
            name?: string;
        };
        /** @description Answer of FindActingAccount. */
        "accounts.FindActingAccountResponse": {
            /** @description The account. */
            actingAccount?: components["schemas"]["accounts.ActingAccount"];
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
        /** @description Answer of ListActing. */
        "accounts.ListActingResponse": {
            /** @description Accounts that act for it, the first first; then the latest 100 that ended, the last first. */
            acting?: components["schemas"]["accounts.Acting"][];
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
        /** @description Request of StopActing. */
        "accounts.StopActingRequest": {
            /** @description Id of the profile. */
            profile?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /** @description Why, at most 500 characters. */
            why?: string;
        };
        /** @description Answer of StopActing. */
        "accounts.StopActingResponse": Record<string, never>;
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
        /** @description Answer of UpdateActingAccount. */
        "accounts.UpdateActingAccountResponse": {
            /** @description Roles of the account now. */
            roles?: components["schemas"]["accounts.Role.Kind"][];
        };
        /** @description Answer of AcceptClaim. */
        "claims.AcceptClaimResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of ApproveClaim. */
        "claims.ApproveClaimResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
            /** @description What stands in the way; the claim stays as it was. OTHER_VERSION and OTHER_AMOUNT: the notice was another's; ReturnClaim sends it back to review. */
            obstacles?: components["schemas"]["claims.Obstacle"][];
        };
        /** @description Answer of AskReconsideration. */
        "claims.AskReconsiderationResponse": {
            /** @description The claim: RECONSIDERATION. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of AssessClaim. */
        "claims.AssessClaimResponse": {
            /** @description Conditions of the version, beside which the page shows the facts. */
            conditions?: components["schemas"]["policies.MeasureCondition"][];
            /** @description The answer for each line on what is known now. */
            lines?: components["schemas"]["claims.LineDetermination"][];
            /** @description What stands in the way on verified facts; before the review also what the fund would say: keys and limits used up, money missing. An applicant is not told of earlier claims, nor what the fund says. */
            obstacles?: components["schemas"]["claims.Obstacle"][];
            /** @description The same on verified facts alone. */
            verifiedLines?: components["schemas"]["claims.LineDetermination"][];
            /** @description Version that the law names now for the day of application: the lines and conditions here are its. While a decision is to come and it is another than the claim's own, the office finds OTHER_VERSION among the obstacles. */
            version?: string;
        };
        /** @description Answer of AttachFile. */
        "claims.AttachFileResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description A paper. */
        "claims.Attachment": {
            /** @description "application/pdf", "image/jpeg" or "image/png", as its content says. */
            contentType?: string;
            /** @description Name of the file. */
            fileName?: string;
            /** @description SHA-256 of its bytes, in hexadecimal: its id. */
            hash?: string;
            /** @description The material of the measure it is for, e.g. "劳动合同". */
            material?: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            sizeBytes?: string;
        };
        /** @description A claim. */
        "claims.Claim": {
            /** @description Account to be paid into, masked. */
            account?: components["schemas"]["claims.PayeeAccount"];
            /**
             * Format: int64
             * @description Amount asked for by the applicant's facts, then determined, in fen.
             */
            amountFen?: string;
            /** @description Profile of the applicant. */
            applicant?: string;
            /** @description Name of the applicant. */
            applicantName?: string;
            /**
             * Format: date
             * @description Day of application, "YYYY-MM-DD"; empty for a draft.
             */
            appliedOn?: string;
            /** @description Papers. */
            attachments?: components["schemas"]["claims.Attachment"][];
            /**
             * Format: uuid
             * @description Id.
             */
            claim?: string;
            /**
             * Format: date
             * @description Last day for it, "YYYY-MM-DD", while CORRECTION_REQUESTED.
             */
            correctionDueOn?: string;
            /** @description What the applicant has to mend, while CORRECTION_REQUESTED. */
            corrections?: components["schemas"]["claims.Correction"][];
            /** @description Whether one of these days lies in a year whose holidays are not on record: working days were counted as if it had none, so that it is provisional. */
            daysProvisional?: boolean;
            /**
             * Format: date
             * @description Day by which the step under way is due, "YYYY-MM-DD"; empty where none is under way or the clock stands still.
             */
            dueOn?: string;
            /** @description Facts of the claim itself, e.g. of the hire. */
            facts?: components["schemas"]["policies.Facts"];
            /** @description Measure. */
            measure?: string;
            /**
             * Format: date
             * @description Last day of its notice, "YYYY-MM-DD"; empty before it has one.
             */
            noticeTo?: string;
            /** @description Number people use, e.g. "HS-410802-2024-000123"; empty for a draft. */
            number?: string;
            /** @description Why it ended, where it was refused, withdrawn, suspended or has lapsed; why it is reviewed again, where it was sent back. */
            reason?: string;
            /** @description Region that decides it. */
            region?: string;
            /**
             * Format: int64
             * @description Counts up with every event.
             */
            revision?: string;
            /** @description Whom the claim is for: one line for each person hired. */
            roster?: components["schemas"]["claims.RosterLine"][];
            /** @description State. */
            state?: components["schemas"]["claims.ClaimState.Kind"];
            /** @description How near the due day is. */
            urgency?: components["schemas"]["claims.Urgency.Kind"];
            /** @description Version it is decided by: the one of the day of application when it was submitted, or a later published one of that day that it was reviewed under. */
            version?: string;
            /** @description That an officer recorded at the counter that the applicant takes it back, which a second officer has to confirm; absent: nobody did, or the claim went on since. */
            withdrawalAsked?: components["schemas"]["claims.WithdrawalAsked"];
        };
        /** @description What was done on a claim. Events are never changed; each carries the hash of the one before. */
        "claims.ClaimEvent": {
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            at?: string;
            /** @description Who. */
            by?: string;
            /** @description SHA-256 over the event and the hash before it, in hexadecimal. */
            hash?: string;
            /**
             * Format: date
             * @description Business date.
             */
            on?: string;
            /**
             * Format: int64
             * @description Position in the claim, from 1.
             */
            position?: string;
            /** @description State after it. */
            state?: components["schemas"]["claims.ClaimState.Kind"];
            /** @description What, e.g. "SUBMITTED", "ACCEPTED", "VERSION_CHANGED" (its `why` is "2023 → 2023b"). */
            what?: string;
            /** @description Why. */
            why?: string;
        };
        /**
         * @description The states.
         *
         *     - `DRAFT`: 草稿: being filled in; nobody else sees it.
         *     - `SUBMITTED`: 已提交.
         *     - `CORRECTION_REQUESTED`: 待补正: one complete list of what is missing is with the applicant; the clock stands still.
         *     - `ACCEPTED`: 已受理.
         *     - `REVIEWED`: 已审核: reviewed, not yet reserved.
         *     - `IN_NOTICE`: 公示中: money and keys are reserved, the public may object.
         *     - `OBJECTED`: 有异议: an objection is open.
         *     - `APPROVED`: 已审批.
         *     - `PAYABLE`: 待支付: with the paying fund.
         *     - `PAID`: 已支付.
         *     - `PART_PAID`: 部分支付: some lines of the roster are paid.
         *     - `PAYMENT_FAILED`: 支付失败.
         *     - `PAYMENT_UNKNOWN`: 支付结果不明: never sent again by itself.
         *     - `REJECTED`: 不予批准: with every failed condition and its clause.
         *     - `RECONSIDERATION`: 复核中: the applicant asked for reconsideration.
         *     - `WITHDRAWN`: 已撤回.
         *     - `LAPSED`: 已失效: not corrected in time.
         *     - `SUSPENDED`: 中止: suspended by a supervisor.
         *     - `RECOVERING`: 追回中.
         *     - `RECOVERED`: 已追回.
         * @enum {string}
         */
        "claims.ClaimState.Kind": "DRAFT" | "SUBMITTED" | "CORRECTION_REQUESTED" | "ACCEPTED" | "REVIEWED" | "IN_NOTICE" | "OBJECTED" | "APPROVED" | "PAYABLE" | "PAID" | "PART_PAID" | "PAYMENT_FAILED" | "PAYMENT_UNKNOWN" | "REJECTED" | "RECONSIDERATION" | "WITHDRAWN" | "LAPSED" | "SUSPENDED" | "RECOVERING" | "RECOVERED";
        /** @description What an applicant has to mend. */
        "claims.Correction": {
            /** @description Field or material at fault. */
            field?: string;
            /** @description What is wrong and what is needed. */
            needed?: string;
        };
        /** @description Request of CreateClaim. */
        "claims.CreateClaimRequest": {
            /** @description Profile of the applicant. */
            applicant?: string;
            /** @description Measure of the family. */
            measure?: string;
            /** @description Region that is to decide it, and whose county pays. For the applicant the one whose counter keeps their profile; an officer may take it elsewhere, e.g. in the county of the job. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
        };
        /** @description Answer of CreateClaim. */
        "claims.CreateClaimResponse": {
            /** @description The draft, filled in from the profile. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of DecideObjection. */
        "claims.DecideObjectionResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of DecideReconsideration. */
        "claims.DecideReconsiderationResponse": {
            /** @description The claim: ACCEPTED, to be reviewed again, or REJECTED. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description What was decided, and on what: the bytes shown again years later. */
        "claims.Determination": {
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            at?: string;
            /** @description Who. */
            by?: string;
            /**
             * Format: int32
             * @description Edition of the law that answered.
             */
            edition?: number;
            /** @description SHA-256 of the stored bytes, in hexadecimal. */
            hash?: string;
            /** @description The answer for each line, as decided. */
            lines?: components["schemas"]["claims.LineDetermination"][];
            /** @description Step it belongs to: "REVIEWED", "APPROVED" or "REJECTED". */
            step?: string;
            /** @description Version of the measure. */
            version?: string;
        };
        /** @description Answer of EditClaim. */
        "claims.EditClaimResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
            /** @description What would stand in the way now. */
            obstacles?: components["schemas"]["claims.Obstacle"][];
        };
        /** @description Answer of GetClaim. */
        "claims.GetClaimResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
            /** @description What was decided, the newest first. */
            determinations?: components["schemas"]["claims.Determination"][];
            /** @description What was done on it. */
            events?: components["schemas"]["claims.ClaimEvent"][];
            /** @description Objections. */
            objections?: components["schemas"]["claims.Objection"][];
            /** @description Steps the caller may take now, e.g. "ACCEPT". */
            steps?: string[];
        };
        /** @description The answer for one line. */
        "claims.LineDetermination": {
            /** @description The answer. */
            entitlement?: components["schemas"]["policies.Entitlement"];
            /** @description Facts it rests on, as the evaluation was given them; kept from whoever is not of the office. */
            facts?: components["schemas"]["policies.Facts"];
            /** @description Line. */
            line?: string;
            /** @description Months, of a measure that counts months which run on; absent: it counts none such. */
            months?: components["schemas"]["claims.MonthsClaimed"];
        };
        /** @description Answer of ListClaims. */
        "claims.ListClaimsResponse": {
            /** @description Claims, without roster and papers. */
            claims?: components["schemas"]["claims.Claim"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListNotices. */
        "claims.ListNoticesResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Notices, the newest first. */
            notices?: components["schemas"]["claims.Notice"][];
        };
        /** @description Months of a line, of a measure whose months run on since the hire began: each is claimed once. */
        "claims.MonthsClaimed": {
            /**
             * Format: int32
             * @description Months that this claim counts; absent: what is asked for cannot be counted.
             */
            asked?: number;
            /**
             * Format: int32
             * @description Of these, counted already for the same applicant and person by claims for the measure that stand and came before.
             */
            countedBefore?: number;
            /**
             * Format: int32
             * @description Months on record so far, all claims together; absent: not stated.
             */
            soFar?: number;
        };
        /** @description A public notice (公示). */
        "claims.Notice": {
            /** @description Whether its last day is over: objections are not taken any more. */
            ended?: boolean;
            /**
             * Format: date
             * @description First day, "YYYY-MM-DD".
             */
            from?: string;
            /** @description Frozen lines, masked. */
            lines?: components["schemas"]["claims.NoticeLine"][];
            /** @description Measure. */
            measure?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            notice?: string;
            /** @description Region. */
            region?: string;
            /**
             * Format: date
             * @description Last day, "YYYY-MM-DD".
             */
            to?: string;
        };
        /** @description A line of a notice. */
        "claims.NoticeLine": {
            /**
             * Format: int64
             * @description Amount, in fen.
             */
            amountFen?: string;
            /** @description Applicant. */
            applicantName?: string;
            /** @description Number of the claim. */
            claimNumber?: string;
            /** @description Person, masked, e.g. "王*". */
            personName?: string;
        };
        /** @description An objection (异议). */
        "claims.Objection": {
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            at?: string;
            /** @description Claim objected to. */
            claim?: string;
            /** @description How to reach who objects: shown to the officer who looks into objections alone, and each reading is on record; empty for everybody else. */
            contact?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            objection?: string;
            /** @description What is objected. */
            text?: string;
            /** @description Whether it was decided, and how. */
            verdict?: components["schemas"]["claims.Objection.Verdict"];
            /** @description Why it was decided so. */
            why?: string;
        };
        /**
         * @description Verdicts.
         *
         *     - `UPHELD`: It holds: the claim is refused and what was reserved given back.
         *     - `DISMISSED`: It does not hold.
         * @enum {string}
         */
        "claims.Objection.Verdict": "UPHELD" | "DISMISSED";
        /** @description Request of ObjectToClaim. */
        "claims.ObjectToClaimRequest": {
            /** @description Number of the claim, as the notice shows it. */
            claimNumber?: string;
            /** @description How to reach who objects; kept from the applicant. */
            contact?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /** @description What is objected, 10–2,000 characters. */
            text?: string;
        };
        /** @description Answer of ObjectToClaim. */
        "claims.ObjectToClaimResponse": {
            /**
             * Format: uuid
             * @description Id of the objection.
             */
            objection?: string;
        };
        /** @description Why a claim cannot be approved now: what the law says, and what was granted before. */
        "claims.Obstacle": {
            /** @description Earlier claim in the way, by number; empty: none. */
            blockingClaim?: string;
            /** @description Line. */
            line?: string;
            /** @description In words. */
            message?: string;
            /** @description Facts that are missing or not verified. */
            missing?: string[];
            /** @description What it is, where it is none of the conditions, as programs tell it apart: KEY_TAKEN, COUNTER_EXCEEDED, LOWER_LEVEL, NO_FUND, INSUFFICIENT_FUND, OTHER_VERSION, OTHER_AMOUNT, MONTHS_EXCEEDED. */
            reason?: string;
            /** @description Failed conditions, each with its clause. */
            unmet?: components["schemas"]["policies.Unmet"][];
        };
        /** @description An account to be paid into. */
        "claims.PayeeAccount": {
            /** @description Account number; masked in answers. */
            accountNumber?: string;
            /** @description Name of the bank. */
            bankName?: string;
            /** @description Holder, as the bank knows them. */
            holder?: string;
        };
        /** @description Answer of RejectClaim. */
        "claims.RejectClaimResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
            /** @description Every failed condition, with its clause. */
            obstacles?: components["schemas"]["claims.Obstacle"][];
        };
        /** @description Answer of RequestCorrection. */
        "claims.RequestCorrectionResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of ResumeClaim. */
        "claims.ResumeClaimResponse": {
            /** @description The claim: ACCEPTED, to be reviewed anew. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of ReturnClaim. */
        "claims.ReturnClaimResponse": {
            /** @description The claim: ACCEPTED, to be reviewed anew with every line of its roster; what was reserved is being given back. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of ReviewClaim. */
        "claims.ReviewClaimResponse": {
            /** @description The claim: IN_NOTICE once reserved; REVIEWED where only money is missing, to be reviewed again when there is some. */
            claim?: components["schemas"]["claims.Claim"];
            /** @description What stands in the way; but for missing money the claim stays as it was. OTHER_VERSION: the law names another version than the claim's own, or than the one given, for its day of application. */
            obstacles?: components["schemas"]["claims.Obstacle"][];
        };
        /** @description A line as given. */
        "claims.RosterEntry": {
            /** @description Facts of this hire. */
            facts?: components["schemas"]["policies.Facts"];
            /** @description ID number of the person hired; on a new line. */
            idNumber?: string;
            /** @description Id; empty: a new line. */
            line?: string;
            /**
             * Format: int32
             * @description Months that this claim asks for, 1 or more; only of a measure that counts months which run on (CounterRule.cumulative). Absent: all that are on record and were not counted by earlier claims of the applicant for the same person.
             */
            months?: number;
            /** @description Name of the person hired; must be the one on record. */
            name?: string;
        };
        /** @description A line of a roster: one person hired. */
        "claims.RosterLine": {
            /**
             * Format: int64
             * @description Amount, in fen.
             */
            amountFen?: string;
            /** @description Facts of this hire alone; they go before those of the claim. */
            facts?: components["schemas"]["policies.Facts"];
            /** @description Id, unique in the claim. */
            line?: string;
            /** @description ID number, masked. */
            maskedNumber?: string;
            /**
             * Format: int32
             * @description Months that this claim asks for, 1 or more, of a measure that counts months which run on (CounterRule.cumulative); absent: all that are left.
             */
            months?: number;
            /** @description Name. */
            name?: string;
            /** @description Profile of the person; given when the line is added, by ID number in the command. */
            person?: string;
            /** @description State of the line: as the claim's, or its own where it was refused, paid or failed. */
            state?: components["schemas"]["claims.ClaimState.Kind"];
            /** @description What stands in the way of this line. */
            unmet?: components["schemas"]["policies.Unmet"][];
        };
        /** @description Answer of SendToPayment. */
        "claims.SendToPaymentResponse": {
            /** @description The claim: PAYABLE. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of SubmitClaim. */
        "claims.SubmitClaimResponse": {
            /** @description The claim. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /** @description Answer of SuspendClaim. */
        "claims.SuspendClaimResponse": {
            /** @description The claim: SUSPENDED; what was reserved is given back. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /**
         * @description Degrees.
         *
         *     - `GREEN`: In time.
         *     - `AMBER`: Due within a working day.
         *     - `RED`: Overdue.
         * @enum {string}
         */
        "claims.Urgency.Kind": "GREEN" | "AMBER" | "RED";
        /** @description What an officer recorded for an applicant who takes a claim back for which money is set aside. It stands until the next event of the claim. */
        "claims.WithdrawalAsked": {
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            at?: string;
            /** @description Account of the officer, who is not the one to confirm it. */
            by?: string;
            /** @description Why, as the applicant said. */
            why?: string;
        };
        /** @description Answer of WithdrawClaim. */
        "claims.WithdrawClaimResponse": {
            /** @description The claim: WITHDRAWN, or as it was and with `withdrawal_asked`, where a second officer has to confirm. */
            claim?: components["schemas"]["claims.Claim"];
        };
        /**
         * @description The accounts. The first six grow by debits, the last three by credits.
         *
         *     - `AVAILABLE`: Free budget (可用).
         *     - `RESERVED`: Set aside (占用).
         *     - `PAYABLE`: Handed over for payment (应付).
         *     - `PAID`: Paid (已拨付).
         *     - `CARRIED_OUT`: Carried over to the next year (结转下年).
         *     - `RETURNED`: Given back when the year closed (收回).
         *     - `ALLOCATED`: Budget given (预算下达).
         *     - `CARRIED_IN`: Carried over from the year before (上年结转).
         *     - `RECOVERED`: Recovered (追回).
         * @enum {string}
         */
        "funds.Account.Kind": "AVAILABLE" | "RESERVED" | "PAYABLE" | "PAID" | "CARRIED_OUT" | "RETURNED" | "ALLOCATED" | "CARRIED_IN" | "RECOVERED";
        /** @description Answer of ApproveProposal. */
        "funds.ApproveProposalResponse": {
            /** @description The proposal. */
            proposal?: components["schemas"]["funds.Proposal"];
        };
        /** @description Answer of ApproveRecovery. */
        "funds.ApproveRecoveryResponse": {
            /** @description The payment with what came back of it. */
            payment?: components["schemas"]["funds.Payment"];
            /** @description The recovery. */
            recovery?: components["schemas"]["funds.Recovery"];
        };
        /** @description Answer of ApproveReissue. */
        "funds.ApproveReissueResponse": {
            /** @description The payment that takes the failed one's place. */
            payment?: components["schemas"]["funds.Payment"];
            /** @description The reissue. */
            reissue?: components["schemas"]["funds.Reissue"];
        };
        /** @description Answer of ApproveResolution. */
        "funds.ApproveResolutionResponse": {
            /** @description The payment with what became of it. */
            payment?: components["schemas"]["funds.Payment"];
            /** @description The resolution. */
            resolution?: components["schemas"]["funds.Resolution"];
        };
        /** @description Request of ApproveResumption. */
        "funds.ApproveResumptionRequest": {
            /** @description Numbers of the batches as approved, which must be those proposed. */
            bankBatches?: string[];
            /** @description Region that contains those of all funds. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /** @description `shown` of the payment stop as the approver read it. */
            shown?: string;
            /** @description Why. */
            why?: string;
        };
        /** @description Answer of ApproveResumption. */
        "funds.ApproveResumptionResponse": Record<string, never>;
        /** @description What is left on a line of a fund. */
        "funds.BalanceRow": {
            /**
             * Format: uuid
             * @description Fund.
             */
            fund?: string;
            /** @description Kind. */
            kind?: components["schemas"]["funds.Fund.Kind"];
            /** @description Figures. */
            line?: components["schemas"]["funds.BudgetLine"];
            /** @description Name (Chinese). */
            name?: string;
            /** @description Region. */
            region?: string;
        };
        /** @description The budget that one level of government gave a fund, and where its money stands. At every instant allocated + carried in + recovered = available + reserved + payable + paid + carried out + returned. */
        "funds.BudgetLine": {
            /**
             * Format: int64
             * @description Budget given, in fen.
             */
            allocatedFen?: string;
            /**
             * Format: int64
             * @description Free for new reservations, in fen.
             */
            availableFen?: string;
            /**
             * Format: int64
             * @description Carried over from the year before, in fen.
             */
            carriedInFen?: string;
            /**
             * Format: int64
             * @description Carried over to the next year, in fen.
             */
            carriedOutFen?: string;
            /** @description Level. */
            level?: components["schemas"]["funds.BudgetLine.Level"];
            /**
             * Format: int64
             * @description Paid, in fen.
             */
            paidFen?: string;
            /**
             * Format: int64
             * @description Handed over for payment and not paid yet, in fen.
             */
            payableFen?: string;
            /**
             * Format: int64
             * @description Paid out and come back, in fen.
             */
            recoveredFen?: string;
            /**
             * Format: int64
             * @description Set aside for claims, in fen.
             */
            reservedFen?: string;
            /**
             * Format: int64
             * @description Given back when the year closed, in fen.
             */
            returnedFen?: string;
        };
        /**
         * @description Levels of government.
         *
         *     - `CENTRE`: Centre (中央).
         *     - `PROVINCE`: Province (省级).
         *     - `CITY`: City (市级).
         *     - `COUNTY`: County (县级).
         * @enum {string}
         */
        "funds.BudgetLine.Level": "CENTRE" | "PROVINCE" | "CITY" | "COUNTY";
        /** @description Answer of CancelBatch. */
        "funds.CancelBatchResponse": {
            /** @description The batch. */
            batch?: components["schemas"]["funds.PaymentBatch"];
        };
        /**
         * @description The kinds.
         *
         *     - `PERSON_OCCUPATION_LEVEL`: person + occupation + level.
         *     - `PERSON_MEASURE_YEAR_ORDINAL`: person + measure + year + ordinal.
         *     - `PERSON_GRANT_KIND`: person + group: one kind of grant, from one employer only.
         *     - `EMPLOYER_WORKER_GROUP`: employer + person (the worker) + group.
         *     - `EMPLOYER_MEASURE_YEAR`: employer + measure, or group where one is named, + year.
         *     - `BORROWER_LOAN_SLOT`: person or employer (the borrower) + slot.
         *     - `INCUBATOR_LEVEL`: employer (the incubator) + measure, or group where one is named, + level.
         *     - `FOUNDER_ONCE`: person + group.
         * @enum {string}
         */
        "funds.ClaimKey.Kind": "PERSON_OCCUPATION_LEVEL" | "PERSON_MEASURE_YEAR_ORDINAL" | "PERSON_GRANT_KIND" | "EMPLOYER_WORKER_GROUP" | "EMPLOYER_MEASURE_YEAR" | "BORROWER_LOAN_SLOT" | "INCUBATOR_LEVEL" | "FOUNDER_ONCE";
        /** @description Which part of a kind of fund counties gave. */
        "funds.CountyInputRow": {
            /**
             * Format: int64
             * @description Budgets of all levels, in fen.
             */
            budgetFen?: string;
            /** @description Clause that asks for it (Chinese). */
            clause?: string;
            /**
             * Format: int64
             * @description Budgets of counties, in fen.
             */
            countyFen?: string;
            /** @description Kind. */
            kind?: components["schemas"]["funds.Fund.Kind"];
            /** @description Whether it is reached; absent: there is nothing to reach. */
            reached?: boolean;
            /**
             * Format: int32
             * @description What has to be reached, in 1/10000; absent: no text in force asks for it.
             */
            requiredBp?: number;
            /**
             * Format: int32
             * @description Theirs in 1/10000 of all; absent: there is no budget.
             */
            shareBp?: number;
        };
        /** @description Answer of CreateResultFile. */
        "funds.CreateResultFileResponse": {
            /** @description The result file. */
            resultFile?: components["schemas"]["funds.ResultFile"];
        };
        /** @description Something that may be granted so many times, and was granted more often. */
        "funds.DoubleGrant": {
            /**
             * Format: int32
             * @description How often it may be granted; 0: a counter.
             */
            allowed?: number;
            /** @description Claims by which it was granted, in all regions: those paid or with the bank first. */
            claims?: components["schemas"]["funds.DoubleGrantClaim"][];
            /** @description Counter that is above its limit; absent: a key. */
            counter?: components["schemas"]["funds.UsageCounter.Kind"];
            /** @description What it uses up; absent: a counter. */
            kind?: components["schemas"]["funds.ClaimKey.Kind"];
            /**
             * Format: int64
             * @description The most the counter may come to, in its unit (months, fen, times); 0: a key.
             */
            limit?: string;
            /**
             * Format: uuid
             * @description Profile that has it.
             */
            profile?: string;
            /**
             * Format: int64
             * @description What it comes to, in the same unit; 0: a key.
             */
            used?: string;
        };
        /** @description A claim by which it was granted. */
        "funds.DoubleGrantClaim": {
            /**
             * Format: int64
             * @description By how much it raises the counter, in its unit; 0: a key.
             */
            amount?: string;
            /**
             * Format: uuid
             * @description Claim.
             */
            claim?: string;
            /** @description Whether no batch takes it. */
            held?: boolean;
            /** @description Line of the claim; empty: all of it. */
            line?: string;
            /** @description Measure id. */
            measure?: string;
            /**
             * Format: date
             * @description Day of application.
             */
            on?: string;
            /** @description Whether it was paid, or is with the bank, beyond what may be granted. */
            overpaid?: boolean;
            /** @description Account holder of the newest payment; empty: none, or the claim is outside the region asked about. */
            payeeName?: string;
            /** @description Newest payment; empty: none. */
            payment?: string;
            /** @description What the bank statement says of it, the claim's number and line; empty: as with payee_name. */
            purpose?: string;
            /** @description Region of the claim. */
            region?: string;
            /** @description Where it stands. */
            state?: components["schemas"]["funds.Payment.State"];
        };
        /** @description How much of a kind of fund was paid out. */
        "funds.ExecutionRow": {
            /**
             * Format: int64
             * @description Money of the centre and the province, carried over included, in fen.
             */
            budgetFen?: string;
            /** @description Clause that asks for it (Chinese). */
            clause?: string;
            /** @description Kind. */
            kind?: components["schemas"]["funds.Fund.Kind"];
            /**
             * Format: int64
             * @description Paid of it and booked up to the day, less what came back of that by then, in fen.
             */
            paidFen?: string;
            /** @description Whether it is reached; absent: there is nothing to reach. */
            reached?: boolean;
            /**
             * Format: int32
             * @description What has to be reached, in 1/10000; absent: no text in force asks for it.
             */
            requiredBp?: number;
            /**
             * Format: date
             * @description Last day of the month by whose end it has to be reached.
             */
            requiredBy?: string;
            /**
             * Format: int32
             * @description Paid in 1/10000 of the budget; absent: there is no budget.
             */
            shareBp?: number;
        };
        /** @description A fund. */
        "funds.Fund": {
            /**
             * Format: date
             * @description Last day of the last closed month; empty: none is closed.
             */
            closedThrough?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            fund?: string;
            /** @description Kind. */
            kind?: components["schemas"]["funds.Fund.Kind"];
            /** @description Its lines, from the centre down. */
            lines?: components["schemas"]["funds.BudgetLine"][];
            /** @description Name (Chinese). */
            name?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            openedAt?: string;
            /** @description Who opened it. */
            openedBy?: string;
            /** @description Region that runs it. */
            region?: string;
            /** @description State. */
            state?: components["schemas"]["funds.Fund.State"];
            /**
             * Format: uuid
             * @description Fund of the next year to which this one was carried over; empty: none.
             */
            successor?: string;
            /**
             * Format: int32
             * @description Budget year.
             */
            year?: number;
        };
        /**
         * @description What a fund is for; the same names stand in the measure files.
         *
         *     - `EMPLOYMENT_SUBSIDY`: Employment subsidy fund (就业补助资金).
         *     - `UNEMPLOYMENT_INSURANCE`: Unemployment insurance fund (失业保险基金).
         *     - `SKILLS_CAMPAIGN`: Skills campaign account (职业技能提升行动专账资金).
         *     - `START_UP_LOAN_INTEREST`: Interest subsidies of start-up loans (创业担保贷款贴息资金).
         *     - `TAX_EXPENDITURE`: Tax forgone (税式支出).
         *     - `COUNTY_FUNDS`: Funds of a county (县级资金).
         *     - `CITY_FUNDS`: Funds of the city (市级资金).
         *     - `NOT_STATED`: The text does not state the fund.
         * @enum {string}
         */
        "funds.Fund.Kind": "EMPLOYMENT_SUBSIDY" | "UNEMPLOYMENT_INSURANCE" | "SKILLS_CAMPAIGN" | "START_UP_LOAN_INTEREST" | "TAX_EXPENDITURE" | "COUNTY_FUNDS" | "CITY_FUNDS" | "NOT_STATED";
        /**
         * @description Where it stands.
         *
         *     - `OPEN`: Takes reservations.
         *     - `CLOSED`: Its year is closed.
         * @enum {string}
         */
        "funds.Fund.State": "OPEN" | "CLOSED";
        /** @description Answer of GetBalances. */
        "funds.GetBalancesResponse": {
            /** @description A row for each fund and line. */
            rows?: components["schemas"]["funds.BalanceRow"][];
        };
        /** @description Answer of GetBatch. */
        "funds.GetBatchResponse": {
            /** @description The batch. */
            batch?: components["schemas"]["funds.PaymentBatch"];
        };
        /** @description Answer of GetCountyInput. */
        "funds.GetCountyInputResponse": {
            /** @description A row for each kind of fund. */
            rows?: components["schemas"]["funds.CountyInputRow"][];
        };
        /** @description Answer of GetExecution. */
        "funds.GetExecutionResponse": {
            /** @description A row for each kind of fund. */
            rows?: components["schemas"]["funds.ExecutionRow"][];
        };
        /** @description Answer of GetFund. */
        "funds.GetFundResponse": {
            /** @description The fund. */
            fund?: components["schemas"]["funds.Fund"];
        };
        /** @description Answer of GetPayment. */
        "funds.GetPaymentResponse": {
            /** @description The payment. */
            payment?: components["schemas"]["funds.Payment"];
        };
        /** @description Answer of GetPaymentStop. */
        "funds.GetPaymentStopResponse": {
            /** @description Where it stands. */
            paymentStop?: components["schemas"]["funds.PaymentStop"];
        };
        /** @description Answer of GetResultFile. */
        "funds.GetResultFileResponse": {
            /** @description The result file. */
            resultFile?: components["schemas"]["funds.ResultFile"];
        };
        /** @description Answer of GetSpending. */
        "funds.GetSpendingResponse": {
            /** @description Rows. */
            rows?: components["schemas"]["funds.SpendingRow"][];
        };
        /** @description Answer of GetTrialBalance. */
        "funds.GetTrialBalanceResponse": {
            /** @description Whether every line holds what all of its entries say, whatever day was asked for. */
            agrees?: boolean;
            /**
             * Format: int64
             * @description Sum of all credits, in fen: the same.
             */
            creditFen?: string;
            /**
             * Format: int64
             * @description Sum of all debits, in fen.
             */
            debitFen?: string;
            /** @description A row for each line and account with entries until that day. */
            rows?: components["schemas"]["funds.TrialBalanceRow"][];
        };
        /** @description An entry of the books. */
        "funds.LedgerEntry": {
            /** @description What it records. */
            act?: components["schemas"]["funds.LedgerEntry.Act"];
            /**
             * Format: int64
             * @description Amount, in fen.
             */
            amountFen?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            at?: string;
            /** @description Who did it. */
            by?: string;
            /** @description Claim; empty: none. */
            claim?: string;
            /** @description Account credited. */
            credit?: components["schemas"]["funds.Account.Kind"];
            /** @description Account debited. */
            debit?: components["schemas"]["funds.Account.Kind"];
            /**
             * Format: int64
             * @description Number; later ones are higher.
             */
            entry?: string;
            /** @description Level of the line. */
            level?: components["schemas"]["funds.BudgetLine.Level"];
            /** @description Line of the claim. */
            line?: string;
            /**
             * Format: date
             * @description Business day.
             */
            on?: string;
            /** @description Proposal; empty: none. */
            proposal?: string;
        };
        /**
         * @description What it records.
         *
         *     - `BUDGET`: A change of the budget.
         *     - `TRANSFER`: A transfer between lines.
         *     - `RESERVE`: Money set aside.
         *     - `RELEASE`: Money given back.
         *     - `QUEUE`: A line handed over for payment.
         *     - `PAY`: A payment.
         *     - `RECOVER`: A recovery.
         *     - `YEAR_CLOSE`: The end of a year.
         * @enum {string}
         */
        "funds.LedgerEntry.Act": "BUDGET" | "TRANSFER" | "RESERVE" | "RELEASE" | "QUEUE" | "PAY" | "RECOVER" | "YEAR_CLOSE";
        /** @description Answer of ListBatches. */
        "funds.ListBatchesResponse": {
            /** @description Batches. */
            batches?: components["schemas"]["funds.PaymentBatch"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListDoubleGrants. */
        "funds.ListDoubleGrantsResponse": {
            /** @description What a claim of the region was granted too often, of at most 1000 claims. */
            doubleGrants?: components["schemas"]["funds.DoubleGrant"][];
        };
        /** @description Answer of ListEntries. */
        "funds.ListEntriesResponse": {
            /** @description Entries, the newest first. */
            entries?: components["schemas"]["funds.LedgerEntry"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListFunds. */
        "funds.ListFundsResponse": {
            /** @description Funds, the latest year first. */
            funds?: components["schemas"]["funds.Fund"][];
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
        };
        /** @description Answer of ListPayments. */
        "funds.ListPaymentsResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Payments. */
            payments?: components["schemas"]["funds.Payment"][];
        };
        /** @description Answer of ListProposals. */
        "funds.ListProposalsResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Proposals. */
            proposals?: components["schemas"]["funds.Proposal"][];
        };
        /** @description Answer of ListRecoveries. */
        "funds.ListRecoveriesResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Recoveries, the newest first. */
            recoveries?: components["schemas"]["funds.Recovery"][];
        };
        /** @description Answer of ListReissues. */
        "funds.ListReissuesResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Reissues, the newest first. */
            reissues?: components["schemas"]["funds.Reissue"][];
        };
        /** @description Answer of ListResolutions. */
        "funds.ListResolutionsResponse": {
            /** @description Token of the next page; empty on the last. */
            nextPageToken?: string;
            /** @description Resolutions, the newest first. */
            resolutions?: components["schemas"]["funds.Resolution"][];
        };
        /** @description Answer of ListResultFiles. */
        "funds.ListResultFilesResponse": {
            /** @description Result files, the newest first. */
            resultFiles?: components["schemas"]["funds.ResultFile"][];
        };
        /** @description What was decided of a lost payment. */
        "funds.LostDecision": {
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            decidedAt?: string;
            /** @description Who decided, or sent the bank's result. */
            decidedBy?: string;
            /** @description Evidence, or why it failed. */
            evidence?: string;
            /** @description Kind. */
            kind?: components["schemas"]["funds.LostDecision.Kind"];
            /** @description The lost payment. */
            lost?: components["schemas"]["funds.LostPayment"];
            /** @description Whether that one is for another account holder or account than the bank paid. */
            payeeDiffers?: boolean;
            /** @description The payment that it was; absent: none. */
            payment?: components["schemas"]["funds.Payment"];
            /** @description A payment of the same claim and line that waits, and leaves when payments go on; empty: none. */
            waitingPayment?: string;
        };
        /**
         * @description The kinds.
         *
         *     - `ATTRIBUTED`: It was a payment that waits, which then counts as the bank has it.
         *     - `CLOSED`: It was none: nothing here is paid by it.
         *     - `FAILED`: The bank's results say that it failed: its claim is paid anew.
         * @enum {string}
         */
        "funds.LostDecision.Kind": "ATTRIBUTED" | "CLOSED" | "FAILED";
        /** @description A payment that the bank has and that is not on record. */
        "funds.LostPayment": {
            /** @description Account number, masked. */
            account?: string;
            /**
             * Format: int64
             * @description Amount, in fen.
             */
            amountFen?: string;
            /**
             * Format: int32
             * @description Number of its line.
             */
            batchLine?: number;
            /**
             * Format: int64
             * @description Number of the batch.
             */
            batchNumber?: string;
            /**
             * Format: uuid
             * @description Claim.
             */
            claim?: string;
            /** @description Line of the claim. */
            line?: string;
            /**
             * Format: uuid
             * @description Id, as the bank's file has it.
             */
            lostPayment?: string;
            /** @description Account holder. */
            payeeName?: string;
            /** @description What the bank statement says. */
            purpose?: string;
            /** @description What the bank says of it; unspecified: nothing yet. */
            result?: components["schemas"]["funds.Payment.State"];
        };
        /** @description Request of OpenFund. */
        "funds.OpenFundRequest": {
            /** @description Kind. */
            kind?: components["schemas"]["funds.Fund.Kind"];
            /** @description Name (Chinese), at most 100 characters. */
            name?: string;
            /** @description Region that runs it. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
            /**
             * Format: int32
             * @description Budget year.
             */
            year?: number;
        };
        /** @description Answer of OpenFund. */
        "funds.OpenFundResponse": {
            /** @description The fund. */
            fund?: components["schemas"]["funds.Fund"];
        };
        /** @description A payment: one line of a claim to one account. */
        "funds.Payment": {
            /** @description Account number, masked. */
            account?: string;
            /**
             * Format: int64
             * @description Amount, in fen.
             */
            amountFen?: string;
            /** @description Name of the bank. */
            bank?: string;
            /** @description The bank's reference. */
            bankReference?: string;
            /** @description Batch; empty: none. */
            batch?: string;
            /**
             * Format: int32
             * @description Number of its line in the batch.
             */
            batchLine?: number;
            /**
             * Format: uuid
             * @description Claim.
             */
            claim?: string;
            /**
             * Format: uuid
             * @description Fund.
             */
            fund?: string;
            /** @description Line of the claim. */
            line?: string;
            /** @description Measure id. */
            measure?: string;
            /**
             * Format: date
             * @description Day on which it was paid.
             */
            paidOn?: string;
            /** @description Account holder. */
            payeeName?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            payment?: string;
            /** @description What the bank statement says. */
            purpose?: string;
            /**
             * Format: date-time
             * @description When it was handed over, RFC 3339.
             */
            queuedAt?: string;
            /** @description Why it failed, as the bank says. */
            reason?: string;
            /**
             * Format: int64
             * @description Came back of it, in fen.
             */
            recoveredFen?: string;
            /** @description Region of the claim. */
            region?: string;
            /** @description Payment whose place it takes; empty: none. */
            reissueOf?: string;
            /** @description State. */
            state?: components["schemas"]["funds.Payment.State"];
        };
        /**
         * @description Where it stands.
         *
         *     - `QUEUED`: Waits for a batch.
         *     - `IN_BATCH`: In a batch that was not released.
         *     - `SENT`: With the bank.
         *     - `PAID`: Paid.
         *     - `FAILED`: The bank could not pay it.
         *     - `UNKNOWN`: The bank does not know; a person finds out.
         *     - `REISSUED`: Another payment took its place.
         *     - `CANCELLED`: Taken back before it was sent, or given back after it failed.
         * @enum {string}
         */
        "funds.Payment.State": "QUEUED" | "IN_BATCH" | "SENT" | "PAID" | "FAILED" | "UNKNOWN" | "REISSUED" | "CANCELLED";
        /** @description Payments that go to the bank together. */
        "funds.PaymentBatch": {
            /**
             * Format: uuid
             * @description Id.
             */
            batch?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            decidedAt?: string;
            /** @description Who released or cancelled it. */
            decidedBy?: string;
            /**
             * Format: int32
             * @description Lines that failed.
             */
            failedLines?: number;
            /**
             * Format: int32
             * @description Parts of its file.
             */
            fileParts?: number;
            /**
             * Format: uuid
             * @description Fund.
             */
            fund?: string;
            /**
             * Format: int32
             * @description Lines.
             */
            lines?: number;
            /**
             * Format: int64
             * @description Number, as the bank's file shows it.
             */
            number?: string;
            /**
             * Format: int64
             * @description Total paid, in fen.
             */
            paidFen?: string;
            /**
             * Format: int32
             * @description Lines paid.
             */
            paidLines?: number;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            preparedAt?: string;
            /** @description Who prepared it. */
            preparedBy?: string;
            /** @description Region. */
            region?: string;
            /** @description State. */
            state?: components["schemas"]["funds.PaymentBatch.State"];
            /**
             * Format: int64
             * @description Total, in fen.
             */
            totalFen?: string;
            /**
             * Format: int32
             * @description Lines whose result is unknown.
             */
            unknownLines?: number;
        };
        /**
         * @description Where it stands.
         *
         *     - `PREPARED`: Waits for the second person.
         *     - `RELEASED`: With the bank.
         *     - `DONE`: Every line has a result.
         *     - `CANCELLED`: Given up.
         * @enum {string}
         */
        "funds.PaymentBatch.State": "PREPARED" | "RELEASED" | "DONE" | "CANCELLED";
        /** @description Whether payments are stopped. */
        "funds.PaymentStop": {
            /** @description Batches that the bank got, as proposed. */
            bankBatches?: string[];
            /** @description What was decided of lost payments of the region and is carried out with the resumption, the first 1000. */
            decisions?: components["schemas"]["funds.LostDecision"][];
            /** @description Evidence. */
            evidence?: string;
            /**
             * Format: int64
             * @description Highest number of a batch on record.
             */
            lastBatch?: string;
            /**
             * Format: int64
             * @description Payments that the bank has and that are neither on record nor decided of, in all regions.
             */
            lost?: string;
            /** @description Those of the region, the first 200. */
            lostPayments?: components["schemas"]["funds.LostPayment"][];
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            proposedAt?: string;
            /** @description Who proposed that payments go on; empty: nobody. */
            proposedBy?: string;
            /** @description Stands for all decisions and batches taken back, in all regions: whoever approves names it, so that what is approved is what was shown. */
            shown?: string;
            /** @description Whether they are. */
            stopped?: boolean;
            /** @description Batches of the region that were taken back since payments stopped, the first 1000. */
            takenBack?: components["schemas"]["funds.PaymentBatch"][];
            /** @description Which history of the database this is: it changes when the database is brought back, or another server takes over. */
            timeline?: string;
        };
        /** @description Request of PrepareBatch. */
        "funds.PrepareBatchRequest": {
            /** @description Id of the fund. */
            fund?: string;
            /**
             * Format: int32
             * @description Most lines, 1–100000; 0 or absent: 100000.
             */
            maxLines?: number;
            /** @description Region; claims of those below it are included. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
        };
        /** @description Answer of PrepareBatch. */
        "funds.PrepareBatchResponse": {
            /** @description The batch. */
            batch?: components["schemas"]["funds.PaymentBatch"];
        };
        /** @description Something that a second person has to approve. */
        "funds.Proposal": {
            /**
             * Format: int64
             * @description Change of the budget or amount of the transfer, in fen.
             */
            amountFen?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339; empty while it is open.
             */
            decidedAt?: string;
            /** @description Who approved or rejected it; empty while it is open. */
            decidedBy?: string;
            /** @description Why it was approved or rejected. */
            decidedWhy?: string;
            /** @description Document it rests on (文号). */
            document?: string;
            /**
             * Format: uuid
             * @description Fund.
             */
            fund?: string;
            /** @description Kind. */
            kind?: components["schemas"]["funds.Proposal.Kind"];
            /** @description Line of the fund, for a budget or a transfer. */
            level?: components["schemas"]["funds.BudgetLine.Level"];
            /** @description Month that closes, "YYYY-MM". */
            month?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            proposal?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            proposedAt?: string;
            /** @description Who proposed it. */
            proposedBy?: string;
            /** @description State. */
            state?: components["schemas"]["funds.Proposal.State"];
            /** @description Fund the transfer goes to. */
            toFund?: string;
            /** @description Line the transfer goes to. */
            toLevel?: components["schemas"]["funds.BudgetLine.Level"];
            /** @description Why. */
            why?: string;
        };
        /**
         * @description What is proposed.
         *
         *     - `BUDGET`: A line's budget rises or falls.
         *     - `TRANSFER`: Budget moves between lines.
         *     - `MONTH_CLOSE`: A month closes.
         *     - `YEAR_CLOSE`: A year closes.
         * @enum {string}
         */
        "funds.Proposal.Kind": "BUDGET" | "TRANSFER" | "MONTH_CLOSE" | "YEAR_CLOSE";
        /**
         * @description Where it stands.
         *
         *     - `OPEN`: Waits for the second person.
         *     - `APPROVED`: Carried out.
         *     - `REJECTED`: Turned down.
         * @enum {string}
         */
        "funds.Proposal.State": "OPEN" | "APPROVED" | "REJECTED";
        /** @description Answer of ProposeBudget. */
        "funds.ProposeBudgetResponse": {
            /** @description The proposal. */
            proposal?: components["schemas"]["funds.Proposal"];
        };
        /** @description Answer of ProposeMonthClose. */
        "funds.ProposeMonthCloseResponse": {
            /** @description The proposal. */
            proposal?: components["schemas"]["funds.Proposal"];
        };
        /** @description Answer of ProposeRecovery. */
        "funds.ProposeRecoveryResponse": {
            /** @description The recovery. */
            recovery?: components["schemas"]["funds.Recovery"];
        };
        /** @description Answer of ProposeReissue. */
        "funds.ProposeReissueResponse": {
            /** @description The reissue. */
            reissue?: components["schemas"]["funds.Reissue"];
        };
        /** @description Request of ProposeResumption. */
        "funds.ProposeResumptionRequest": {
            /** @description Numbers of all batches that the bank got since; at most 1000. */
            bankBatches?: string[];
            /** @description Evidence: the bank's statement. */
            evidence?: string;
            /** @description Region that contains those of all funds. */
            region?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
        };
        /** @description Answer of ProposeResumption. */
        "funds.ProposeResumptionResponse": {
            /**
             * Format: int64
             * @description Payments that the bank has and that are not on record.
             */
            lost?: string;
        };
        /** @description Answer of ProposeTransfer. */
        "funds.ProposeTransferResponse": {
            /** @description The proposal. */
            proposal?: components["schemas"]["funds.Proposal"];
        };
        /** @description Answer of ProposeYearClose. */
        "funds.ProposeYearCloseResponse": {
            /** @description The proposal. */
            proposal?: components["schemas"]["funds.Proposal"];
        };
        /** @description Money of a payment that came back and is to be booked. */
        "funds.Recovery": {
            /**
             * Format: int64
             * @description Amount, in fen.
             */
            amountFen?: string;
            /**
             * Format: uuid
             * @description Claim that was paid.
             */
            claim?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339; empty while it is open.
             */
            decidedAt?: string;
            /** @description Who approved or rejected it; empty while it is open. */
            decidedBy?: string;
            /** @description Why it was approved or rejected. */
            decidedWhy?: string;
            /** @description Document: the bank's receipt. */
            evidence?: string;
            /** @description Measure id. */
            measure?: string;
            /** @description Account holder of the payment. */
            payeeName?: string;
            /**
             * Format: uuid
             * @description Payment of which it came back.
             */
            payment?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            proposedAt?: string;
            /** @description Who proposed it. */
            proposedBy?: string;
            /** @description What the bank statement says of the payment: the claim's number and line. */
            purpose?: string;
            /**
             * Format: date
             * @description Day on which it came.
             */
            receivedOn?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            recovery?: string;
            /** @description Region of the claim. */
            region?: string;
            /** @description State. */
            state?: components["schemas"]["funds.Recovery.State"];
            /** @description Why it came back. */
            why?: string;
        };
        /**
         * @description Where it stands.
         *
         *     - `OPEN`: Waits for the second person.
         *     - `APPROVED`: Booked.
         *     - `REJECTED`: Turned down.
         * @enum {string}
         */
        "funds.Recovery.State": "OPEN" | "APPROVED" | "REJECTED";
        /** @description A failed payment that is to be paid again. */
        "funds.Reissue": {
            /** @description Account number, masked. */
            account?: string;
            /** @description Name of the bank. */
            bank?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339; empty while it is open.
             */
            decidedAt?: string;
            /** @description Who approved or rejected it; empty while it is open. */
            decidedBy?: string;
            /** @description Why. */
            decidedWhy?: string;
            /** @description Evidence. */
            evidence?: string;
            /** @description Account holder. */
            payeeName?: string;
            /**
             * Format: uuid
             * @description Payment that failed.
             */
            payment?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            proposedAt?: string;
            /** @description Who proposed it. */
            proposedBy?: string;
            /** @description Region of the claim. */
            region?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            reissue?: string;
            /** @description State. */
            state?: components["schemas"]["funds.Reissue.State"];
        };
        /**
         * @description Where it stands.
         *
         *     - `OPEN`: Waits for the second person.
         *     - `APPROVED`: The new payment waits for a batch.
         *     - `REJECTED`: Turned down.
         * @enum {string}
         */
        "funds.Reissue.State": "OPEN" | "APPROVED" | "REJECTED";
        /** @description Answer of RejectProposal. */
        "funds.RejectProposalResponse": {
            /** @description The proposal. */
            proposal?: components["schemas"]["funds.Proposal"];
        };
        /** @description Answer of RejectRecovery. */
        "funds.RejectRecoveryResponse": {
            /** @description The recovery. */
            recovery?: components["schemas"]["funds.Recovery"];
        };
        /** @description Answer of RejectReissue. */
        "funds.RejectReissueResponse": {
            /** @description The reissue. */
            reissue?: components["schemas"]["funds.Reissue"];
        };
        /** @description Answer of RejectResolution. */
        "funds.RejectResolutionResponse": {
            /** @description The resolution. */
            resolution?: components["schemas"]["funds.Resolution"];
        };
        /** @description Answer of ReleaseBatch. */
        "funds.ReleaseBatchResponse": {
            /** @description The batch. */
            batch?: components["schemas"]["funds.PaymentBatch"];
        };
        /**
         * @description The reports.
         *
         *     - `BALANCES`: What is left of every fund.
         *     - `EXECUTION`: How much was paid out.
         *     - `COUNTY_INPUT`: Which part counties gave.
         *     - `SPENDING`: Spending by measure, county and month.
         * @enum {string}
         */
        "funds.Report.Kind": "BALANCES" | "EXECUTION" | "COUNTY_INPUT" | "SPENDING";
        /** @description What became of a payment whose result the bank did not know, as somebody found out. */
        "funds.Resolution": {
            /**
             * Format: int64
             * @description Amount of the payment, in fen.
             */
            amountFen?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339; empty while it is open.
             */
            decidedAt?: string;
            /** @description Who approved or rejected it; empty while it is open. */
            decidedBy?: string;
            /** @description Why it was approved or rejected. */
            decidedWhy?: string;
            /** @description Evidence: the bank's statement or letter. */
            evidence?: string;
            /** @description What became of it: PAID or FAILED. */
            outcome?: components["schemas"]["funds.Payment.State"];
            /**
             * Format: date
             * @description Day on which it was paid; empty: it failed.
             */
            paidOn?: string;
            /** @description Account holder of the payment. */
            payeeName?: string;
            /**
             * Format: uuid
             * @description Payment.
             */
            payment?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            proposedAt?: string;
            /** @description Who proposed it. */
            proposedBy?: string;
            /** @description Region of the claim. */
            region?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            resolution?: string;
            /** @description State. */
            state?: components["schemas"]["funds.Resolution.State"];
        };
        /**
         * @description Where it stands.
         *
         *     - `OPEN`: Waits for the second person; the payment is still unknown.
         *     - `APPROVED`: The payment is what it says.
         *     - `REJECTED`: Turned down.
         * @enum {string}
         */
        "funds.Resolution.State": "OPEN" | "APPROVED" | "REJECTED";
        /** @description Answer of ResolveLostPayment. */
        "funds.ResolveLostPaymentResponse": Record<string, never>;
        /** @description Answer of ResolveUnknown. */
        "funds.ResolveUnknownResponse": {
            /** @description The payment, as unknown as before. */
            payment?: components["schemas"]["funds.Payment"];
            /** @description What waits for the second person. */
            resolution?: components["schemas"]["funds.Resolution"];
        };
        /** @description A line of a result file against a result that stands. */
        "funds.ResultConflict": {
            /**
             * Format: uuid
             * @description Payment.
             */
            payment?: string;
            /** @description What the file says. */
            says?: components["schemas"]["funds.Payment.State"];
            /** @description What stands. */
            stands?: components["schemas"]["funds.Payment.State"];
        };
        /** @description A file of results from the bank. */
        "funds.ResultFile": {
            /**
             * Format: uuid
             * @description Batch.
             */
            batch?: string;
            /** @description Lines that say otherwise of a payment whose result stands; they were not taken and a person has to look. */
            conflicts?: components["schemas"]["funds.ResultConflict"][];
            /**
             * Format: int32
             * @description Payments it made FAILED.
             */
            failed?: number;
            /** @description Faults of the file, the first 100. */
            faults?: string[];
            /** @description Name of the file. */
            fileName?: string;
            /**
             * Format: int32
             * @description Lines in it.
             */
            lines?: number;
            /**
             * Format: int32
             * @description Payments it made PAID.
             */
            paid?: number;
            /**
             * Format: int64
             * @description Bytes received.
             */
            receivedBytes?: string;
            /**
             * Format: uuid
             * @description Id.
             */
            resultFile?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            sentAt?: string;
            /** @description Who sent it. */
            sentBy?: string;
            /**
             * Format: int64
             * @description Bytes announced.
             */
            sizeBytes?: string;
            /** @description State. */
            state?: components["schemas"]["funds.ResultFile.State"];
            /**
             * Format: int32
             * @description Lines that changed nothing.
             */
            unchanged?: number;
            /**
             * Format: int32
             * @description Payments it made UNKNOWN.
             */
            unknown?: number;
        };
        /**
         * @description Where it stands.
         *
         *     - `UPLOADING`: Parts are awaited.
         *     - `TAKEN`: Its results are taken.
         *     - `FAULTY`: It has faults; nothing of it was taken.
         * @enum {string}
         */
        "funds.ResultFile.State": "UPLOADING" | "TAKEN" | "FAULTY";
        /**
         * @description The groups.
         *
         *     - `MEASURE`: Measure.
         *     - `COUNTY`: Region of the claim.
         *     - `MONTH`: Month of the movement.
         * @enum {string}
         */
        "funds.SpendingGroup.By": "MEASURE" | "COUNTY" | "MONTH";
        /** @description Spending. */
        "funds.SpendingRow": {
            /** @description Region of the claims; empty: all. */
            county?: string;
            /** @description Kind of fund. */
            kind?: components["schemas"]["funds.Fund.Kind"];
            /** @description Measure id; empty: all. */
            measure?: string;
            /** @description Month, "YYYY-MM"; empty: all. */
            month?: string;
            /**
             * Format: int64
             * @description Paid, in fen.
             */
            paidFen?: string;
            /**
             * Format: int32
             * @description Payments made.
             */
            payments?: number;
            /**
             * Format: int64
             * @description Came back, in fen.
             */
            recoveredFen?: string;
            /**
             * Format: int64
             * @description Set aside, what was given back taken off, in fen.
             */
            reservedFen?: string;
        };
        /** @description Request of TakeBackBatch. */
        "funds.TakeBackBatchRequest": {
            /** @description The bank's file, or its first line and some of the others: at most 512 KiB. */
            content?: string;
            /** @description Id of the fund. */
            fund?: string;
            /**
             * Format: uuid
             * @description UUID chosen by the caller; a repeat gets the first answer.
             */
            requestId?: string;
        };
        /** @description Answer of TakeBackBatch. */
        "funds.TakeBackBatchResponse": {
            /** @description The batch. */
            batch?: components["schemas"]["funds.PaymentBatch"];
            /**
             * Format: int32
             * @description Lines of it that were taken so far.
             */
            lines?: number;
            /**
             * Format: int32
             * @description Those of them whose payment is not on record.
             */
            lost?: number;
        };
        /** @description Answer of TakeResultFile. */
        "funds.TakeResultFileResponse": {
            /** @description The result file. */
            resultFile?: components["schemas"]["funds.ResultFile"];
        };
        /** @description An account of a line in a trial balance. */
        "funds.TrialBalanceRow": {
            /** @description Account. */
            account?: components["schemas"]["funds.Account.Kind"];
            /**
             * Format: int64
             * @description Credits, in fen.
             */
            creditFen?: string;
            /**
             * Format: int64
             * @description Debits, in fen.
             */
            debitFen?: string;
            /** @description Level of the line. */
            level?: components["schemas"]["funds.BudgetLine.Level"];
        };
        /** @description Answer of UploadResultPart. */
        "funds.UploadResultPartResponse": {
            /**
             * Format: int64
             * @description Where the next part begins.
             */
            nextOffset?: string;
        };
        /**
         * @description What is counted.
         *
         *     - `MONTHS`: Months.
         *     - `FEN_PER_YEAR`: Fen in the calendar year of the day of application.
         *     - `TIMES`: Times.
         * @enum {string}
         */
        "funds.UsageCounter.Kind": "MONTHS" | "FEN_PER_YEAR" | "TIMES";
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
        /** @description A key that a granted benefit uses up (唯一性约束). */
        "policies.ClaimKeyRule": {
            /** @description Group that shares it; empty: the measure alone. */
            group?: string;
            /** @description Kind, e.g. EMPLOYER_WORKER_GROUP. */
            kind?: string;
            /**
             * Format: int32
             * @description How many there are; 0: one.
             */
            ordinals?: number;
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
        /** @description A counter that a grant raises. */
        "policies.CounterRule": {
            /** @description Whether this fact runs on, by a month with every month, as hire.insuredMonths: a grant uses up what earlier ones did not count of it. */
            cumulative?: boolean;
            /** @description Kind: MONTHS, FEN_PER_YEAR, TIMES. */
            kind?: string;
            /**
             * Format: int64
             * @description The most it may come to.
             */
            limit?: string;
            /** @description The fact that says how many months a grant uses up, e.g. internship.months; empty: 12 of a yearly amount, 1 of a monthly one. */
            of?: string;
            /** @description Whose use is counted: PERSON, EMPLOYER, BORROWER. */
            over?: string;
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
        /** @description A level's part of the bill. */
        "policies.FundingShare": {
            /** @description Level: CENTRE, PROVINCE, CITY, COUNTY, CITY_OR_COUNTY. */
            level?: string;
            /**
             * Format: int32
             * @description Its part of what the stated shares leave, in proportion to the others'; 0: none.
             */
            restRatio?: number;
            /** @description Its share on the day, a decimal; empty where it is a part of the rest, or no figure is set. */
            share?: string;
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
            /** @description What a granted benefit uses up, so that it is not granted twice. */
            claimKeys?: components["schemas"]["policies.ClaimKeyRule"][];
            /** @description Conditions. */
            conditions?: components["schemas"]["policies.MeasureCondition"][];
            /** @description Counters that a grant raises. */
            counters?: components["schemas"]["policies.CounterRule"][];
            /**
             * Format: int32
             * @description Edition of the law that answered.
             */
            edition?: number;
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
            /** @description How the levels of government share the bill; empty where the text does not say. */
            split?: components["schemas"]["policies.FundingShare"][];
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
        /** @description Answer of ApproveDeathReversal. */
        "profiles.ApproveDeathReversalResponse": {
            /** @description What was approved. */
            correction?: components["schemas"]["profiles.ProfileCorrection"];
            /** @description The profile. */
            profile?: components["schemas"]["profiles.Profile"];
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
        /** @description Answer of CorrectName. */
        "profiles.CorrectNameResponse": {
            /** @description The profile. */
            profile?: components["schemas"]["profiles.Profile"];
        };
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
            /** @description Whether it was answered: there was consent, and no death on record. */
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
        /** @description Answer of ListCorrections. */
        "profiles.ListCorrectionsResponse": {
            /** @description Corrections. */
            corrections?: components["schemas"]["profiles.ProfileCorrection"][];
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
        /** @description Answer of MoveProfile. */
        "profiles.MoveProfileResponse": {
            /** @description The profile, which the caller may see for the last time. */
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
        /** @description Something put right, or proposed to be. */
        "profiles.ProfileCorrection": {
            /** @description What stands there instead; empty for DEATH_REVERSAL. */
            after?: string;
            /** @description What stood there: a name, a region's code, the day of death. */
            before?: string;
            /** @description Id. */
            correction?: string;
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            decidedAt?: string;
            /** @description Second person of a DEATH_REVERSAL; empty while nobody decided. */
            decidedBy?: string;
            /** @description What the second person says of it. */
            decidedWhy?: string;
            /** @description Evidence. */
            evidence?: string;
            /** @description Kind. */
            kind?: components["schemas"]["profiles.ProfileCorrection.Kind"];
            /**
             * Format: date-time
             * @description When, RFC 3339.
             */
            madeAt?: string;
            /** @description Who made or proposed it. */
            madeBy?: string;
            /** @description State. */
            state?: components["schemas"]["profiles.ProfileCorrection.State"];
            /** @description Why. */
            why?: string;
        };
        /**
         * @description Kinds.
         *
         *     - `NAME`: The name.
         *     - `REGION`: The region whose counter keeps the profile.
         *     - `DEATH_REVERSAL`: A death that is taken back.
         * @enum {string}
         */
        "profiles.ProfileCorrection.Kind": "NAME" | "REGION" | "DEATH_REVERSAL";
        /**
         * @description States.
         *
         *     - `OPEN`: A second person has to decide.
         *     - `DONE`: Done.
         *     - `REJECTED`: Turned down; nothing changed.
         * @enum {string}
         */
        "profiles.ProfileCorrection.State": "OPEN" | "DONE" | "REJECTED";
        /** @description A measure's answer on recorded facts. */
        "profiles.ProfileEntitlement": {
            /** @description The answer. */
            entitlement?: components["schemas"]["policies.Entitlement"];
            /** @description Whether it rests on a fact that is not verified: on verified facts alone it would be another. */
            provisional?: boolean;
            /** @description Unverified facts that it rests on. */
            unverifiedFacts?: string[];
        };
        /** @description Answer of ProposeDeathReversal. */
        "profiles.ProposeDeathReversalResponse": {
            /** @description What waits for a second person. */
            correction?: components["schemas"]["profiles.ProfileCorrection"];
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
        /** @description Answer of RejectDeathReversal. */
        "profiles.RejectDeathReversalResponse": {
            /** @description What was turned down. */
            correction?: components["schemas"]["profiles.ProfileCorrection"];
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
    "accounts.findActingAccount": {
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
                 *       "name": "li.example"
                 *     }
                 */
                "application/json": components["schemas"]["accounts.FindActingAccountRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.FindActingAccountResponse"];
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
    "accounts.stopActing": {
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
                 *       "requestId": "7d0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e93",
                 *       "profile": "0197b1de-7b11-7d4e-9a32-6e3d0f8b5c21",
                 *       "why": "I have left the firm."
                 *     }
                 */
                "application/json": components["schemas"]["accounts.StopActingRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts.StopActingResponse"];
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
    "accounts.updateActingAccount": {
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
                 *       "requestId": "5a0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e91",
                 *       "profile": "0197b1de-7b11-7d4e-9a32-6e3d0f8b5c21",
                 *       "roles": [
                 *         "TRAINING_BODY"
                 *       ],
                 *       "why": "On the list of recognised training bodies."
                 *     }
                 */
                "application/json": {
                    /** @description The employer for whose sake: one of those for which the account acts. */
                    profile?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description TRAINING_BODY, BASE_OPERATOR or both, to be held from now on; empty: neither. */
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
                    "application/json": components["schemas"]["accounts.UpdateActingAccountResponse"];
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
    "funds.listDoubleGrants": {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["funds.ListDoubleGrantsResponse"];
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
    "funds.listProposals": {
        parameters: {
            query?: {
                /** @description Fund; absent: any. */
                fund?: string;
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description State.
                 * @example OPEN
                 */
                state?: components["schemas"]["funds.Proposal.State"];
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
                    "application/json": components["schemas"]["funds.ListProposalsResponse"];
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
    "funds.approveProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the proposal.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b12
                 */
                proposal: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "6b5a4c3d-2e1f-4b0a-8d9c-6e5f4a3b2c1d",
                 *       "why": "The document is on file."
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
                    "application/json": components["schemas"]["funds.ApproveProposalResponse"];
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
    "funds.rejectProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the proposal.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b12
                 */
                proposal: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5c4b3a2d-1e0f-4c9b-8a7d-5f4e3d2c1b0a",
                 *       "why": "The document names another amount."
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
                    "application/json": components["schemas"]["funds.RejectProposalResponse"];
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
    "funds.exportReport": {
        parameters: {
            query?: {
                /** @description Last day that counts, "YYYY-MM-DD"; absent: the business date. */
                asOf?: string;
                /** @description Kind of fund; absent: any. */
                kind?: components["schemas"]["funds.Fund.Kind"];
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description Budget year.
                 * @example 2024
                 */
                year?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Which report.
                 * @example SPENDING
                 */
                report: components["schemas"]["funds.Report.Kind"];
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
    "funds.getBalances": {
        parameters: {
            query?: {
                /** @description Kind of fund; absent: any. */
                kind?: components["schemas"]["funds.Fund.Kind"];
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description Budget year.
                 * @example 2024
                 */
                year?: number;
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
                    "application/json": components["schemas"]["funds.GetBalancesResponse"];
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
    "funds.getCountyInput": {
        parameters: {
            query?: {
                /** @description Last day that counts, "YYYY-MM-DD"; absent: the business date. */
                asOf?: string;
                /** @description Kind of fund; absent: any. */
                kind?: components["schemas"]["funds.Fund.Kind"];
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description Budget year.
                 * @example 2024
                 */
                year?: number;
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
                    "application/json": components["schemas"]["funds.GetCountyInputResponse"];
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
    "funds.getExecution": {
        parameters: {
            query?: {
                /**
                 * @description Last day that counts, "YYYY-MM-DD"; absent: the business date.
                 * @example 2024-10-31
                 */
                asOf?: string;
                /** @description Kind of fund; absent: any. */
                kind?: components["schemas"]["funds.Fund.Kind"];
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description Budget year.
                 * @example 2024
                 */
                year?: number;
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
                    "application/json": components["schemas"]["funds.GetExecutionResponse"];
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
    "funds.getSpending": {
        parameters: {
            query?: {
                /**
                 * @description What rows tell apart; absent: all.
                 * @example [
                 *       "MEASURE,MONTH"
                 *     ]
                 */
                by?: components["schemas"]["funds.SpendingGroup.By"][];
                /** @description Kind of fund; absent: any. */
                kind?: components["schemas"]["funds.Fund.Kind"];
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description Budget year.
                 * @example 2024
                 */
                year?: number;
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
                    "application/json": components["schemas"]["funds.GetSpendingResponse"];
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
    "funds.listFunds": {
        parameters: {
            query?: {
                /** @description Kind. */
                kind?: components["schemas"]["funds.Fund.Kind"];
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
                state?: components["schemas"]["funds.Fund.State"];
                /**
                 * @description Budget year; 0 or absent: any.
                 * @example 2024
                 */
                year?: number;
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
                    "application/json": components["schemas"]["funds.ListFundsResponse"];
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
    "funds.openFund": {
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
                 *       "kind": "EMPLOYMENT_SUBSIDY",
                 *       "region": "410800",
                 *       "year": 2024,
                 *       "name": "2024年就业补助资金"
                 *     }
                 */
                "application/json": components["schemas"]["funds.OpenFundRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["funds.OpenFundResponse"];
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
    "funds.getFund": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fund.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                fund: string;
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
                    "application/json": components["schemas"]["funds.GetFundResponse"];
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
    "funds.proposeBudget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fund.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                fund: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0c1a7f6e-8c55-4f3b-a6d4-9a4c1f0b2d31",
                 *       "level": "PROVINCE",
                 *       "changeFen": "500000000",
                 *       "document": "豫财社〔2024〕1号",
                 *       "why": "First instalment of the year."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: int64
                     * @description Change, in fen; below zero it falls.
                     */
                    changeFen?: string;
                    /** @description Document it rests on (文号). */
                    document?: string;
                    /** @description Line. */
                    level?: components["schemas"]["funds.BudgetLine.Level"];
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
                    "application/json": components["schemas"]["funds.ProposeBudgetResponse"];
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
    "funds.proposeMonthClose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fund.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                fund: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b6a",
                 *       "month": "2024-06",
                 *       "why": "Agreed with the bank statement."
                 *     }
                 */
                "application/json": {
                    /** @description Month, "YYYY-MM". */
                    month?: string;
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
                    "application/json": components["schemas"]["funds.ProposeMonthCloseResponse"];
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
    "funds.proposeTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fund that gives.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                fund: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "b2e4d1c0-6a7f-4d8e-9b1a-3c5f7e9d0a24",
                 *       "level": "CITY",
                 *       "toFund": "0197b1de-6a10-7c3e-8f21-5d2c9e7a4b11",
                 *       "toLevel": "CITY",
                 *       "amountFen": "10000000",
                 *       "document": "焦财社〔2024〕8号",
                 *       "why": "The county runs short."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: int64
                     * @description Amount, in fen.
                     */
                    amountFen?: string;
                    /** @description Document it rests on (文号). */
                    document?: string;
                    /** @description Line that gives. */
                    level?: components["schemas"]["funds.BudgetLine.Level"];
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Id of the fund that takes: the same, or one of the same kind and year. */
                    toFund?: string;
                    /** @description Line that takes. */
                    toLevel?: components["schemas"]["funds.BudgetLine.Level"];
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
                    "application/json": components["schemas"]["funds.ProposeTransferResponse"];
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
    "funds.proposeYearClose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fund.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                fund: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "7a6b5c4d-3e2f-4a1b-9c8d-7e6f5a4b3c2d",
                 *       "why": "End of the budget year."
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
                    "application/json": components["schemas"]["funds.ProposeYearCloseResponse"];
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
    "funds.listEntries": {
        parameters: {
            query?: {
                /** @description Claim; absent: any. */
                claim?: string;
                /** @description Line; absent: any. */
                level?: components["schemas"]["funds.BudgetLine.Level"];
                /**
                 * @description Month, "YYYY-MM"; absent: any.
                 * @example 2024-06
                 */
                month?: string;
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the fund.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                fund: string;
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
                    "application/json": components["schemas"]["funds.ListEntriesResponse"];
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
    "funds.getTrialBalance": {
        parameters: {
            query?: {
                /** @description Last day that counts, "YYYY-MM-DD"; absent: the business date. */
                asOf?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the fund.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                fund: string;
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
                    "application/json": components["schemas"]["funds.GetTrialBalanceResponse"];
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
    "hiring.listClaims": {
        parameters: {
            query?: {
                /** @description Profile of the applicant; needed where the caller has no region. */
                applicant?: string;
                /** @description Measure. */
                measure?: string;
                /** @description Rows, 1–200; 0 or absent: 50. Ordered by due day, then number; where words are looked for, by the applicant's name before. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /** @description Region; those below it are included. Absent: the caller's own. */
                region?: string;
                /** @description States; none: any but DRAFT. */
                states?: components["schemas"]["claims.ClaimState.Kind"][];
                /** @description Number of a claim, or the beginning of the applicant's name. */
                words?: string;
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
                    "application/json": components["schemas"]["claims.ListClaimsResponse"];
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
    "hiring.createClaim": {
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
                 *       "measure": "hiring-expansion-grant",
                 *       "applicant": "0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10",
                 *       "region": "410802"
                 *     }
                 */
                "application/json": components["schemas"]["claims.CreateClaimRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["claims.CreateClaimResponse"];
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
    "hiring.getClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
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
                    "application/json": components["schemas"]["claims.GetClaimResponse"];
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
    "hiring.acceptClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; SUBMITTED.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e95"
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
                    "application/json": components["schemas"]["claims.AcceptClaimResponse"];
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
    "hiring.approveClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; IN_NOTICE, its notice ended, no objection open.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e99"
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
                    "application/json": components["schemas"]["claims.ApproveClaimResponse"];
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
    "hiring.askReconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; REJECTED. Once for each decision.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e9d",
                 *       "why": "参保记录已补正"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why the refusal is thought to be wrong; required. */
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
                    "application/json": components["schemas"]["claims.AskReconsiderationResponse"];
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
    "hiring.assessClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
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
                    "application/json": components["schemas"]["claims.AssessClaimResponse"];
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
    "hiring.attachFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 7340032 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e92",
                 *       "material": "劳动合同",
                 *       "fileName": "a.pdf",
                 *       "content": "JVBERi0="
                 *     }
                 */
                "application/json": {
                    /** @description Bytes: PDF, JPEG or PNG, at most 5 MiB. */
                    content?: string;
                    /** @description Name of the file. */
                    fileName?: string;
                    /** @description Material it is for. */
                    material?: string;
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
                    "application/json": components["schemas"]["claims.AttachFileResponse"];
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
    "hiring.decideReconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; RECONSIDERATION.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e9e",
                 *       "reopen": true,
                 *       "why": "参保记录属实"
                 *     }
                 */
                "application/json": {
                    /** @description Whether the claim is reviewed again; else the refusal stands. */
                    reopen?: boolean;
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
                    "application/json": components["schemas"]["claims.DecideReconsiderationResponse"];
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
    "hiring.editClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; a draft, or one whose correction was asked for.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e91",
                 *       "revision": "1",
                 *       "setLines": [
                 *         {
                 *           "idNumber": "…",
                 *           "name": "王芳",
                 *           "facts": {
                 *             "hire": {
                 *               "contractSignedOn": "2023-09-01",
                 *               "insuredMonths": 3
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Account; absent: as it is. */
                    account?: components["schemas"]["claims.PayeeAccount"];
                    /** @description Facts of the claim; absent: as they are. */
                    facts?: components["schemas"]["policies.Facts"];
                    /** @description Lines to take away. */
                    removeLines?: string[];
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /**
                     * Format: int64
                     * @description Revision it was read at; another one since refuses the edit.
                     */
                    revision?: string;
                    /** @description Lines to set, by `line`; a new one has none yet. */
                    setLines?: components["schemas"]["claims.RosterEntry"][];
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
                    "application/json": components["schemas"]["claims.EditClaimResponse"];
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
    "hiring.sendToPayment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; APPROVED.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e9b"
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
                    "application/json": components["schemas"]["claims.SendToPaymentResponse"];
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
    "hiring.rejectClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; ACCEPTED, REVIEWED or IN_NOTICE.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e98",
                 *       "why": "不符合条件"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Version of the measure to decide under, as in ReviewClaim. Where the law now names another than the claim's own, without it the call is refused (FAILED_PRECONDITION, OTHER_VERSION). */
                    version?: string;
                    /** @description Why, besides the failed conditions, which are found by evaluation. */
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
                    "application/json": components["schemas"]["claims.RejectClaimResponse"];
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
    "hiring.requestCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; SUBMITTED. Once in a claim's life: the list has to be complete.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e96",
                 *       "corrections": [
                 *         {
                 *           "field": "劳动合同",
                 *           "needed": "缺少签字页"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description What has to be mended; at least one. */
                    corrections?: components["schemas"]["claims.Correction"][];
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
                    "application/json": components["schemas"]["claims.RequestCorrectionResponse"];
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
    "hiring.resumeClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; SUSPENDED.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1ea0",
                 *       "why": "核查完毕"
                 *     }
                 */
                "application/json": {
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
                    "application/json": components["schemas"]["claims.ResumeClaimResponse"];
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
    "hiring.returnClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; IN_NOTICE, whether its notice runs or has ended, without an open objection.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1ea1",
                 *       "why": "公示期间政策有新版本，金额不同"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why, 1–500 characters. */
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
                    "application/json": components["schemas"]["claims.ReturnClaimResponse"];
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
    "hiring.reviewClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; ACCEPTED, or REVIEWED while it waits for money.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e97",
                 *       "note": "核对参保记录"
                 *     }
                 */
                "application/json": {
                    /** @description What was looked at. */
                    note?: string;
                    /** @description Lines that fail; they are refused with their conditions, the others go on. A claim of which none is left is rejected instead. */
                    refuseLines?: string[];
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Version of the measure to decide under, e.g. "2023b": needed where the law now names another for the day of application than the claim's own, and then exactly that one (AssessClaim tells it). The claim goes on under it: amount, keys, fund and days of the notice. Else empty, or the claim's own. */
                    version?: string;
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
                    "application/json": components["schemas"]["claims.ReviewClaimResponse"];
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
    "hiring.submitClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; a draft, or one whose correction was asked for.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e93"
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
                    "application/json": components["schemas"]["claims.SubmitClaimResponse"];
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
    "hiring.suspendClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; ACCEPTED, REVIEWED, IN_NOTICE, APPROVED or PAYMENT_FAILED.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e9f",
                 *       "why": "配合核查"
                 *     }
                 */
                "application/json": {
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
                    "application/json": components["schemas"]["claims.SuspendClaimResponse"];
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
    "hiring.withdrawClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim; not yet PAYABLE, or PAYMENT_FAILED.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e94",
                 *       "why": "招用计划取消"
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
                    "application/json": components["schemas"]["claims.WithdrawClaimResponse"];
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
    "hiring.getAttachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Claim.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                claim: string;
                /**
                 * @description Hash.
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                hash: string;
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
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
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
    "hiring.listNotices": {
        parameters: {
            query?: {
                /** @description Whether those that have ended are included. */
                ended?: boolean;
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /** @description Region; those below it are included. Absent: every region. */
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
                    "application/json": components["schemas"]["claims.ListNoticesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    "hiring.objectToClaim": {
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
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e9c",
                 *       "claimNumber": "HS-410802-2024-000123",
                 *       "text": "该人员未在该单位上班。",
                 *       "contact": "a@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["claims.ObjectToClaimRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["claims.ObjectToClaimResponse"];
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
    "hiring.decideObjection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Objection.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b11
                 */
                objection: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5f0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e9a",
                 *       "verdict": "DISMISSED",
                 *       "why": "查无此事"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Verdict. */
                    verdict?: components["schemas"]["claims.Objection.Verdict"];
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
                    "application/json": components["schemas"]["claims.DecideObjectionResponse"];
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
    "funds.resolveLostPayment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the lost payment.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b21
                 */
                lostPayment: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "2b3c4d5e-6f7a-4b8c-9d0e-1f2a3b4c5d6e",
                 *       "evidence": "The firm gave the money back on 2024-07-05."
                 *     }
                 */
                "application/json": {
                    /** @description Evidence. */
                    evidence?: string;
                    /** @description The payment that it was, which waits and is of the same amount, holder and account; empty: none. */
                    payment?: string;
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
                    "application/json": components["schemas"]["funds.ResolveLostPaymentResponse"];
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
    "funds.listBatches": {
        parameters: {
            query?: {
                /** @description Fund; absent: any. */
                fund?: string;
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description State.
                 * @example RELEASED
                 */
                state?: components["schemas"]["funds.PaymentBatch.State"];
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
                    "application/json": components["schemas"]["funds.ListBatchesResponse"];
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
    "funds.prepareBatch": {
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
                 *       "fund": "0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10",
                 *       "region": "410800"
                 *     }
                 */
                "application/json": components["schemas"]["funds.PrepareBatchRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["funds.PrepareBatchResponse"];
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
    "funds.getBatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b30
                 */
                batch: string;
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
                    "application/json": components["schemas"]["funds.GetBatchResponse"];
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
    "funds.cancelBatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b30
                 */
                batch: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "b2e4d1c0-6a7f-4d8e-9b1a-3c5f7e9d0a24",
                 *       "why": "An account is to be checked first."
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
                    "application/json": components["schemas"]["funds.CancelBatchResponse"];
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
    "funds.releaseBatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b30
                 */
                batch: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0c1a7f6e-8c55-4f3b-a6d4-9a4c1f0b2d31",
                 *       "lines": 120,
                 *       "totalFen": "12000000"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: int32
                     * @description Number of lines as released, which must be the batch's.
                     */
                    lines?: number;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /**
                     * Format: int64
                     * @description Total as released, in fen, which must be the batch's.
                     */
                    totalFen?: string;
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
                    "application/json": components["schemas"]["funds.ReleaseBatchResponse"];
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
    "funds.getBatchFile": {
        parameters: {
            query?: {
                /** @description Part of the file, 1 to `PaymentBatch.file_parts`; 0 or absent: the whole file. */
                part?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b30
                 */
                batch: string;
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
    "funds.listResultFiles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b30
                 */
                batch: string;
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
                    "application/json": components["schemas"]["funds.ListResultFilesResponse"];
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
    "funds.createResultFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b30
                 */
                batch: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b6a",
                 *       "fileName": "results-17.csv",
                 *       "sizeBytes": "5200"
                 *     }
                 */
                "application/json": {
                    /** @description Name of the file. */
                    fileName?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /**
                     * Format: int64
                     * @description Size of the file, at most 64 MiB.
                     */
                    sizeBytes?: string;
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
                    "application/json": components["schemas"]["funds.CreateResultFileResponse"];
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
    "funds.getPaymentStop": {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["funds.GetPaymentStopResponse"];
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
    "funds.approveResumption": {
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
                 *       "requestId": "4d5e6f7a-8b9c-4d0e-9f1a-3b4c5d6e7f8a",
                 *       "region": "410800",
                 *       "bankBatches": [
                 *         "17",
                 *         "18"
                 *       ],
                 *       "shown": "9b74c9897bac770ffc029102a200c5de",
                 *       "why": "Compared with the statement."
                 *     }
                 */
                "application/json": components["schemas"]["funds.ApproveResumptionRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["funds.ApproveResumptionResponse"];
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
    "funds.proposeResumption": {
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
                 *       "requestId": "3c4d5e6f-7a8b-4c9d-8e0f-2a3b4c5d6e7f",
                 *       "region": "410800",
                 *       "bankBatches": [
                 *         "17",
                 *         "18"
                 *       ],
                 *       "evidence": "Statement of the bank of 2024-07-02."
                 *     }
                 */
                "application/json": components["schemas"]["funds.ProposeResumptionRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["funds.ProposeResumptionResponse"];
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
    "funds.takeBackBatch": {
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
                 *       "requestId": "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
                 *       "fund": "0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10",
                 *       "content": "SCwxLDE3Cg=="
                 *     }
                 */
                "application/json": components["schemas"]["funds.TakeBackBatchRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["funds.TakeBackBatchResponse"];
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
    "funds.listPayments": {
        parameters: {
            query?: {
                /** @description Batch; absent: any. */
                batch?: string;
                /** @description Claim; absent: any. */
                claim?: string;
                /** @description Fund; absent: any. */
                fund?: string;
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description State.
                 * @example FAILED
                 */
                state?: components["schemas"]["funds.Payment.State"];
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
                    "application/json": components["schemas"]["funds.ListPaymentsResponse"];
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
    "funds.getPayment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b20
                 */
                payment: string;
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
                    "application/json": components["schemas"]["funds.GetPaymentResponse"];
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
    "funds.proposeRecovery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b20
                 */
                payment: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "2f1e0d9c-8b7a-4f6e-9d5c-2a1f0e9d8c7b",
                 *       "amountFen": "100000",
                 *       "receivedOn": "2024-07-01",
                 *       "evidence": "Receipt 0815.",
                 *       "why": "The worker left within the first month."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: int64
                     * @description Amount that came back, in fen.
                     */
                    amountFen?: string;
                    /** @description Document: the bank's receipt. */
                    evidence?: string;
                    /**
                     * Format: date
                     * @description Day on which it came.
                     */
                    receivedOn?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why it came back. */
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
                    "application/json": components["schemas"]["funds.ProposeRecoveryResponse"];
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
    "funds.proposeReissue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b20
                 */
                payment: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "5c4b3a2d-1e0f-4c9b-8a7d-5f4e3d2c1b0a",
                 *       "payeeName": "示例企业",
                 *       "bank": "示例银行",
                 *       "account": "6200000000",
                 *       "evidence": "Copy of the account licence."
                 *     }
                 */
                "application/json": {
                    /** @description Account number. */
                    account?: string;
                    /** @description Name of the bank. */
                    bank?: string;
                    /** @description Evidence for the corrected account. */
                    evidence?: string;
                    /** @description Account holder. */
                    payeeName?: string;
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
                    "application/json": components["schemas"]["funds.ProposeReissueResponse"];
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
    "funds.resolveUnknown": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b20
                 */
                payment: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "6b5a4c3d-2e1f-4b0a-8d9c-6e5f4a3b2c1d",
                 *       "outcome": "FAILED",
                 *       "evidence": "Bank letter of 2024-07-05: account closed."
                 *     }
                 */
                "application/json": {
                    /** @description Evidence: the bank's statement or letter. */
                    evidence?: string;
                    /** @description What became of it: PAID or FAILED. */
                    outcome?: components["schemas"]["funds.Payment.State"];
                    /**
                     * Format: date
                     * @description Day on which it was paid, where it was.
                     */
                    paidOn?: string;
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
                    "application/json": components["schemas"]["funds.ResolveUnknownResponse"];
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
    "profiles.correctName": {
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
                 *       "requestId": "5a1c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e90",
                 *       "name": "王芳芳",
                 *       "evidence": "居民身份证",
                 *       "why": "登记时漏字"
                 *     }
                 */
                "application/json": {
                    /** @description What it was seen on, 1–200 characters. */
                    evidence?: string;
                    /** @description The right name, 1–100 characters. */
                    name?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why, 1–200 characters. */
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
                    "application/json": components["schemas"]["profiles.CorrectNameResponse"];
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
    "profiles.moveProfile": {
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
                 *       "requestId": "5b1c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e91",
                 *       "region": "410823",
                 *       "evidence": "户口簿",
                 *       "why": "户籍迁往武陟县"
                 *     }
                 */
                "application/json": {
                    /** @description What the move was seen on, 1–200 characters. */
                    evidence?: string;
                    /** @description Code of the county whose counter keeps it from now on, also one for which the caller does not answer. */
                    region?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why, 1–200 characters. */
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
                    "application/json": components["schemas"]["profiles.MoveProfileResponse"];
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
    "profiles.proposeDeathReversal": {
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
                 *       "requestId": "5c1c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e92",
                 *       "evidence": "本人到场，核对身份证",
                 *       "why": "同名误登"
                 *     }
                 */
                "application/json": {
                    /** @description What shows that the person lives, 1–200 characters. */
                    evidence?: string;
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description How the wrong record came about, 1–200 characters. */
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
                    "application/json": components["schemas"]["profiles.ProposeDeathReversalResponse"];
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
    "accounts.listActing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-7b11-7d4e-9a32-6e3d0f8b5c21
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
                    "application/json": components["schemas"]["accounts.ListActingResponse"];
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
    "accounts.endActing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Account id.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10
                 */
                account: string;
                /**
                 * @description Id of the profile.
                 * @example 0197b1de-7b11-7d4e-9a32-6e3d0f8b5c21
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
                 *       "requestId": "7d0c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e92",
                 *       "why": "No longer works for the firm."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why, at most 500 characters. */
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
                    "application/json": components["schemas"]["accounts.EndActingResponse"];
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
    "profiles.listCorrections": {
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
                    "application/json": components["schemas"]["profiles.ListCorrectionsResponse"];
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
    "profiles.approveDeathReversal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the proposal.
                 * @example 17
                 */
                correction: string;
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
                 *       "requestId": "5d1c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e93",
                 *       "why": "已与公安机关核对"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description What it was held against, 1–200 characters. */
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
                    "application/json": components["schemas"]["profiles.ApproveDeathReversalResponse"];
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
    "profiles.rejectDeathReversal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the proposal.
                 * @example 17
                 */
                correction: string;
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
                 *       "requestId": "5e1c8a52-3c1e-4c5b-9d0e-2f6c4b7a1e94",
                 *       "why": "死亡证明属实"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID chosen by the caller; a repeat gets the first answer.
                     */
                    requestId?: string;
                    /** @description Why, 1–200 characters. */
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
                    "application/json": components["schemas"]["profiles.RejectDeathReversalResponse"];
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
    "funds.listRecoveries": {
        parameters: {
            query?: {
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description State.
                 * @example OPEN
                 */
                state?: components["schemas"]["funds.Recovery.State"];
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
                    "application/json": components["schemas"]["funds.ListRecoveriesResponse"];
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
    "funds.approveRecovery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recovery.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b60
                 */
                recovery: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "1e0f9d8c-7b6a-4e5f-8d4c-1b0a9f8e7d6c",
                 *       "why": "Found on the bank statement."
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
                    "application/json": components["schemas"]["funds.ApproveRecoveryResponse"];
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
    "funds.rejectRecovery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recovery.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b60
                 */
                recovery: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0d9e8c7b-6a5f-4d4e-9c3b-0a9f8e7d6c5b",
                 *       "why": "The money is not on the bank statement."
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
                    "application/json": components["schemas"]["funds.RejectRecoveryResponse"];
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
    "funds.listReissues": {
        parameters: {
            query?: {
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description State.
                 * @example OPEN
                 */
                state?: components["schemas"]["funds.Reissue.State"];
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
                    "application/json": components["schemas"]["funds.ListReissuesResponse"];
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
    "funds.approveReissue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reissue.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b50
                 */
                reissue: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "4d3c2b1a-0f9e-4d8c-9b7a-4e3d2c1b0a9f",
                 *       "why": "Account checked with the bank."
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
                    "application/json": components["schemas"]["funds.ApproveReissueResponse"];
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
    "funds.rejectReissue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reissue.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b50
                 */
                reissue: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "3e2d1c0b-9a8f-4e7d-8c6b-3f2e1d0c9b8a",
                 *       "why": "The name does not match."
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
                    "application/json": components["schemas"]["funds.RejectReissueResponse"];
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
    "funds.listResolutions": {
        parameters: {
            query?: {
                /** @description Rows, 1–200; 0 or absent: 50. */
                pageSize?: number;
                /** @description Token of an earlier answer's next page. */
                pageToken?: string;
                /**
                 * @description Region; those below it are included. Absent: the caller's own.
                 * @example 410800
                 */
                region?: string;
                /**
                 * @description State.
                 * @example OPEN
                 */
                state?: components["schemas"]["funds.Resolution.State"];
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
                    "application/json": components["schemas"]["funds.ListResolutionsResponse"];
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
    "funds.approveResolution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the resolution.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b70
                 */
                resolution: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "9c8d7b6a-5e4f-4c3d-8b2a-1f9e8d7c6b5a",
                 *       "why": "The letter was checked with the bank."
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
                    "application/json": components["schemas"]["funds.ApproveResolutionResponse"];
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
    "funds.rejectResolution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the resolution.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b70
                 */
                resolution: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "8b7c6d5e-4f3a-4b2c-9d1e-0a9b8c7d6e5f",
                 *       "why": "The letter is about another payment."
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
                    "application/json": components["schemas"]["funds.RejectResolutionResponse"];
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
    "funds.getResultFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the result file.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b40
                 */
                resultFile: string;
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
                    "application/json": components["schemas"]["funds.GetResultFileResponse"];
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
    "funds.takeResultFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the result file.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b40
                 */
                resultFile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "7a6b5c4d-3e2f-4a1b-9c8d-7e6f5a4b3c2d"
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
                    "application/json": components["schemas"]["funds.TakeResultFileResponse"];
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
    "funds.uploadResultPart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the result file.
                 * @example 0197b1de-6a10-7c3e-8f21-5d2c9e7a4b40
                 */
                resultFile: string;
            };
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "offset": "0",
                 *       "content": "SCwxLDE3Cg=="
                 *     }
                 */
                "application/json": {
                    /** @description Bytes, at most 512 KiB. */
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
                    "application/json": components["schemas"]["funds.UploadResultPartResponse"];
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
