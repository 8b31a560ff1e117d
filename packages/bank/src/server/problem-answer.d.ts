import type { Context } from 'hono';
import type { Refusal } from '../contract/index.ts';
/** Answers with RFC 9457 problem details. */
export declare function answerProblem(c: Context, { code, details }: Refusal): Response & import("hono").TypedResponse<string, -1 | 100 | 102 | 103 | 200 | 201 | 202 | 203 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 305 | 306 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511, "body">;
/** What the caller is told of a failure; whatever is not a "no" of ours goes to the log, without what was asked. */
export declare function problemFor(problem: Error, where: string): Refusal;
