export const id = 83;
export const ids = [83];
export const modules = {

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readApproval: () => (/* reexport */ readApproval),
  writeNotes: () => (/* reexport */ writeNotes)
});

// EXTERNAL MODULE: ./lib/report/note-trouble.js
var note_trouble = __webpack_require__(4814);
// EXTERNAL MODULE: ./lib/text/message.js
var message = __webpack_require__(9140);
;// CONCATENATED MODULE: ./lib/github/paging.js
async function* pagesUpTo(most, pages, more = "fails") {
    let count = 0;
    for await (const page of pages) {
        if (++count > most) {
            if (more === "is left")
                return;
            throw new Error(`the list has more than ${most} pages`);
        }
        yield page;
    }
}

;// CONCATENATED MODULE: ./lib/github/comments.js

const MOST_PAGES = 30;
async function putComment(github, pullRequest, note, create) {
    const existing = await findComment(github, pullRequest, note.recognise);
    if (existing !== undefined)
        return update(github, existing, note);
    return create ? createOnly(github, pullRequest, note) : undefined;
}
async function findComment({ octokit, owner, repo, isOwn }, pullRequest, recognise) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
    });
    for await (const { data } of pagesUpTo(MOST_PAGES, pages))
        for (const { id, body, user, html_url } of data) {
            const marked = recognise(body ?? "");
            if (marked !== undefined && isOwn(user))
                return { id, url: html_url, marked };
        }
    return undefined;
}
async function update({ octokit, owner, repo }, { id, url, marked }, note) {
    if (note.isSaid(marked))
        return url;
    const body = note.body(marked);
    const updated = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return updated.data.html_url;
}
async function createOnly(github, pullRequest, note) {
    const { octokit, owner, repo } = github;
    const { issues } = octokit.rest;
    const body = note.body(undefined);
    const { data: own } = await issues.createComment({ owner, repo, issue_number: pullRequest, body });
    const oldest = await findComment(github, pullRequest, note.recognise);
    if (oldest === undefined || oldest.id >= own.id)
        return own.html_url;
    await issues.deleteComment({ owner, repo, comment_id: own.id });
    return update(github, oldest, note);
}

;// CONCATENATED MODULE: ./lib/github/merged.js
async function mergedBy({ octokit, owner, repo }, { commit, branch }) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: commit,
        per_page: 100,
    });
    const here = `${owner}/${repo}`.toLowerCase();
    const merged = data.flatMap(({ number, merged_at, merge_commit_sha, base }) => {
        const isHere = (base.repo?.full_name ?? here).toLowerCase() === here;
        if (merged_at == null || base.ref !== branch || !isHere)
            return [];
        return [{ number, at: new Date(merged_at), exactly: merge_commit_sha === commit }];
    });
    const exactly = merged.filter((pull) => pull.exactly);
    return (exactly.length > 0 ? exactly : merged).map(({ number, at }) => ({ number, at }));
}

// EXTERNAL MODULE: ./lib/network/dispatcher.js + 2 modules
var dispatcher = __webpack_require__(6557);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/github/failed-answer.js
function isFailedAnswer(error) {
    return (error instanceof Error &&
        "status" in error &&
        typeof error.status === "number" &&
        "response" in error &&
        error.response !== undefined);
}
function isRateLimit({ status, message, response: { headers } }) {
    return (status === 429 ||
        (status === 403 && (headers["x-ratelimit-remaining"] === "0" || /API rate limit/i.test(message))));
}
function isSecondaryLimit({ status, message, response: { headers } }) {
    return ((status === 403 || status === 429) &&
        (/secondary rate limit|abuse detection/i.test(message) ||
            (headers["retry-after"] !== undefined && headers["x-ratelimit-remaining"] !== "0")));
}

;// CONCATENATED MODULE: ./lib/github/trouble.js


class WebPageError extends Error {
    name = "WebPageError";
    constructor(status) {
        super(`status ${status}`);
    }
}
function troubleOf(what, error) {
    const page = webPageOf(error);
    if (page !== undefined)
        return { what, kind: "page", why: page.message };
    return { what, kind: isFailedAnswer(error) ? kindOf(error) : graphqlKind(error), why: (0,errors/* messageOf */.bD)(error) };
}
function webPageOf(error) {
    const inner = error instanceof Error ? error.cause : undefined;
    return [error, inner].find((one) => one instanceof WebPageError);
}
function kindOf(error) {
    const { status, message } = error;
    if (isSecondaryLimit(error))
        return "secondary-limit";
    if (isRateLimit(error))
        return "rate-limit";
    if (/\blocked\b/i.test(message) && status < 500)
        return "locked";
    switch (status) {
        case 401:
            return "credentials";
        case 403:
        case 404:
            return "permission";
        case 410:
            return "disabled";
        default:
            return "other";
    }
}
function graphqlKind(error) {
    if (!(error instanceof Error && "errors" in error && Array.isArray(error.errors)))
        return "other";
    return error.errors.some(({ type }) => type === "RATE_LIMITED") ? "rate-limit" : "other";
}

;// CONCATENATED MODULE: ./lib/github/viewer.js

const JOB = { login: "github-actions[bot]" };
async function viewerOf(octokit, token) {
    const query = "query { viewer { login databaseId } }";
    const asked = octokit.graphql(query);
    const answer = await asked.catch((error) => {
        if (isOfApp(token) && isRefusal(error))
            return { viewer: JOB };
        throw error;
    });
    if (answer?.viewer)
        return answer.viewer;
    throw new Error("GitHub does not say whose token this is");
}
function loginOf({ login }, token) {
    return isOfApp(token) && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
function isBy({ login, databaseId }, token, author) {
    if (author.id !== undefined && databaseId != null)
        return author.id === databaseId;
    if (login.endsWith("[bot]"))
        return author.login === login;
    if (author.type === "Bot")
        return author.login === login || author.login === `${login}[bot]`;
    return author.login === login && !isOfApp(token) && login !== "github-actions";
}
function isOfApp(token) {
    return token.startsWith("ghs_");
}
function isRefusal(error) {
    if (isFailedAnswer(error))
        return [401, 403, 404].includes(error.status) && !isRateLimit(error) && !isSecondaryLimit(error);
    if (!(error instanceof Error && "errors" in error && Array.isArray(error.errors)))
        return false;
    return error.errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
}

;// CONCATENATED MODULE: ./lib/github/github.js




async function connectGitHub(options) {
    const { token, repository, apiUrl } = options;
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl.href.replace(/\/+$/, ""),
        request: { fetch: fetchAt(options), log: SILENT },
    });
    const [owner = "", repo = ""] = repository.split("/");
    const viewer = await viewerOf(octokit, token);
    const isOwn = (author) => author != null && isBy(viewer, token, author);
    return { octokit, owner, repo, login: loginOf(viewer, token), isOwn };
}
function fetchAt({ apiUrl, dispatcher, signal }) {
    return async (url, init) => {
        if (new URL(url).origin !== apiUrl.origin)
            throw new Error(`GitHub's answer leads to another place, ${new URL(url).host}`);
        const answer = await (0,undici.fetch)(url, { ...init, dispatcher, signal });
        if (!/^text\/html\b/i.test(answer.headers.get("content-type") ?? ""))
            return answer;
        await answer.body?.cancel();
        throw new WebPageError(answer.status);
    };
}
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };

;// CONCATENATED MODULE: ./lib/github/session.js



function openSession({ proxy, timeout, ...options }) {
    const network = (0,dispatcher/* openNetwork */.X)({ proxy, keepAlive: true });
    const deadline = AbortSignal.timeout(timeout);
    const github = connectGitHub({
        ...options,
        dispatcher: network.dispatcher,
        signal: AbortSignal.any([options.signal, deadline]),
    });
    github.catch(() => undefined);
    const late = `GitHub took more than ${timeout / 1000} s in all`;
    return {
        github,
        trouble(what, error) {
            if (options.signal.aborted)
                return undefined;
            return deadline.aborted ? { what, kind: "late", why: late } : troubleOf(what, error);
        },
        [Symbol.asyncDispose]: () => network.close(),
    };
}

;// CONCATENATED MODULE: ./lib/github/read-approval.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





async function readApproval(merge, recognise, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, openSession(options), true);
        try {
            return approvedBy(await approvals(await session.github, merge, recognise), merge);
        }
        catch (error) {
            const trouble = session.trouble("approval", error);
            const why = trouble ? (0,note_trouble/* troubleText */.N)(trouble) : (0,message/* message */.iU) `the run was cancelled`;
            return {
                kind: "missing",
                why,
                advice: (0,message/* message */.iU) `Fix that, then re-run the job. Nothing is written without an approval.`,
            };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function approvals(github, merge, recognise) {
    const found = [];
    for (const pullRequest of await mergedBy(github, merge))
        found.push(await approvalOf(github, pullRequest, recognise));
    return found;
}
const SKEW = 60_000;
async function approvalOf(github, { number: pullRequest, at }, recognise) {
    const comment = await findComment(github, pullRequest, recognise);
    const where = (0,message/* trusted */.IZ)(`#${pullRequest}`);
    if (comment === undefined)
        return {
            kind: "missing",
            why: (0,message/* message */.iU) `the pull request ${where}, which was merged, has no preview comment about this target`,
            advice: (0,message/* message */.iU) `Preview on pull requests with \`comment: always\`, the same \`environments\` and the same token for GitHub.`,
        };
    const { plan, shown, names, intact } = comment.marked;
    if (!intact)
        return {
            kind: "missing",
            why: (0,message/* message */.iU) `the comment in ${where} was changed by hand after it was written, so it approves nothing`,
            advice: MERGE,
        };
    if (plan === undefined)
        return {
            kind: "missing",
            why: (0,message/* message */.iU) `the comment in ${where} shows no plan to approve: its last preview failed, or a sync has used it up`,
            advice: MERGE,
        };
    if (shown === undefined || shown.getTime() > at.getTime() + SKEW)
        return {
            kind: "missing",
            why: (0,message/* message */.iU) `the comment in ${where} shows a plan that was read after the merge, so nobody has approved it by merging`,
            advice: MERGE,
        };
    return { kind: "approved", pullRequest, digest: plan, names };
}
const MERGE = (0,message/* message */.iU) `Merge a pull request whose preview shows the plan.`;
function approvedBy(all, { commit }) {
    const [first] = all;
    if (first === undefined)
        return {
            kind: "missing",
            why: (0,message/* message */.iU) `the commit ${commit.slice(0, 7)} was not merged by a pull request`,
            advice: MERGE,
        };
    const plans = new Set(all.map((approval) => (approval.kind === "approved" ? approval.digest : undefined)));
    if (plans.size === 1)
        return first;
    return {
        kind: "missing",
        why: (0,message/* message */.iU) `the commit ${commit.slice(0, 7)} was merged by ${all.length} pull requests, whose comments do not show the same plan`,
        advice: MERGE,
    };
}

// EXTERNAL MODULE: ./lib/report/issue-remarks.js
var issue_remarks = __webpack_require__(5493);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(3086);
;// CONCATENATED MODULE: ./lib/github/own-issues.js

const own_issues_MOST_PAGES = 10;
async function ownIssues(github, label, isSought) {
    const labelled = await listed(github, { labels: label });
    if (labelled.some(isSought))
        return labelled;
    const all = [...labelled, ...(await listed(github, { creator: github.login }))];
    const distinct = new Map(all.map((issue) => [issue.number, issue]));
    return [...distinct.values()].sort((a, b) => b.number - a.number);
}
async function listed({ octokit, owner, repo, isOwn }, filter) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
        owner,
        repo,
        state: "all",
        per_page: 100,
        ...filter,
    });
    const own = [];
    for await (const { data } of pagesUpTo(own_issues_MOST_PAGES, pages, "is left"))
        for (const { number, html_url, state, body, user, pull_request } of data)
            if (pull_request === undefined && isOwn(user))
                own.push({ number, url: html_url, open: state === "open", body: body ?? "" });
    return own;
}

;// CONCATENATED MODULE: ./lib/github/issues.js




const LABEL = "secrets-drift";
async function openIssue(github, note) {
    const all = await ownIssues(github, LABEL, isOpenOneOf(note));
    const existing = issueOf(all, note);
    if (existing === undefined)
        return issues_createOnly(github, note);
    await bringUpToDate(github, existing, note);
    for (const other of all)
        if (isReplaced(other, existing, note))
            await closeFor(github, other, existing);
    return existing.url;
}
async function closeIssue(github, note) {
    const existing = issueOf(await ownIssues(github, LABEL, isOpenOneOf(note)), note);
    if (existing === undefined || !existing.open)
        return existing?.url;
    await remark(github, existing.number, note.farewell(existing.marked));
    await issues_update(github, existing.number, {
        body: note.body(existing.marked),
        state: "closed",
        state_reason: "completed",
    });
    return existing.url;
}
function isOpenOneOf({ recognise }) {
    return ({ open, body }) => open && recognise(body) !== undefined;
}
function issueOf(all, { recognise }) {
    const own = all.flatMap((issue) => {
        const marked = recognise(issue.body);
        return marked === undefined ? [] : [{ ...issue, marked }];
    });
    return own.find(({ open }) => open) ?? own[0];
}
async function bringUpToDate(github, { number, marked }, note) {
    const news = note.news(marked);
    await issues_update(github, number, { body: note.body(marked), state: "open" });
    if (news !== undefined)
        await remark(github, number, news);
}
async function create({ octokit, owner, repo }, { title, body }) {
    const issue = { owner, repo, title, body: body(undefined) };
    const created = await octokit.rest.issues.create({ ...issue, labels: [LABEL] }).catch((error) => {
        if (isFailedAnswer(error) && error.status === 422)
            return octokit.rest.issues.create(issue);
        throw error;
    });
    return { number: created.data.number, url: created.data.html_url };
}
async function issues_createOnly(github, note) {
    const own = await create(github, note);
    const isOlder = (issue) => isOpenOneOf(note)(issue) && issue.number < own.number;
    const older = issueOf((await ownIssues(github, LABEL, isOlder)).filter(isOlder), note);
    if (older === undefined)
        return own.url;
    await closeAs(github, own.number, (0,issue_remarks/* duplicateOf */.js)(older.number));
    await bringUpToDate(github, older, note);
    return older.url;
}
function isReplaced({ open, number, body }, existing, note) {
    const other = open && number !== existing.number ? (0,marker/* readMarked */.HZ)(body) : undefined;
    return other !== undefined && note.hasReplaced(other, existing.marked);
}
function closeFor(github, { number }, successor) {
    return closeAs(github, number, (0,issue_remarks/* replacedBy */._0)(successor.number));
}
async function closeAs(github, number, why) {
    await remark(github, number, why);
    await issues_update(github, number, { state: "closed", state_reason: "not_planned" });
}
async function remark({ octokit, owner, repo }, number, body) {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
}
async function issues_update({ octokit, owner, repo }, number, changes) {
    await octokit.rest.issues.update({ owner, repo, issue_number: number, ...changes });
}

;// CONCATENATED MODULE: ./lib/github/write-notes.js
var write_notes_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var write_notes_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




async function writeNotes({ comment, issue }, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = write_notes_addDisposableResource(env_1, openSession(options), true);
        const troubles = [];
        const attempt = async (what, talk) => {
            try {
                return (await talk(await session.github)) ?? "";
            }
            catch (error) {
                const trouble = session.trouble(what, error);
                if (trouble !== undefined)
                    troubles.push(trouble);
                return "";
            }
        };
        const commentUrl = comment && (await attempt("comment", (github) => commentOn(github, comment)));
        const issueUrl = issue && (await attempt("issue", (github) => keepIssue(github, issue)));
        return { commentUrl: commentUrl ?? "", issueUrl: issueUrl ?? "", troubles };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = write_notes_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function commentOn(github, { on, note, create }) {
    const pullRequests = "pullRequest" in on ? [on.pullRequest] : (await mergedBy(github, on)).map(({ number }) => number);
    let first;
    for (const pullRequest of pullRequests) {
        const url = await putComment(github, pullRequest, note, create);
        first ??= url;
    }
    return first;
}
function keepIssue(github, { note, drift }) {
    return drift ? openIssue(github, note) : closeIssue(github, note);
}

;// CONCATENATED MODULE: ./lib/github/octokit-chunk.js




/***/ })

};
