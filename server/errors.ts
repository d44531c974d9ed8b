// Errors that are answers: a stable code, a sentence that tells the person what to do, and data.

export class UserError extends Error {
  readonly status: 404 | 409 | 413 | 415 | 422;
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  constructor(status: UserError['status'], code: string, message: string, data: UserError['data'] = {}) {
    super(message);
    this.name = new.target.name;
    this.status = status;
    this.code = code;
    this.data = data;
  }
}

/** What was sent cannot be used as it is. */
export class InvalidInput extends UserError {
  constructor(code: string, message: string, data?: UserError['data']) {
    super(422, code, message, data);
  }
}

/** What was asked for is not there (any more). */
export class NotFound extends UserError {
  constructor(code: string, message: string, data?: UserError['data']) {
    super(404, code, message, data);
  }
}

/** The state has moved on since the page was read. */
export class Conflict extends UserError {
  constructor(code: string, message: string, data?: UserError['data']) {
    super(409, code, message, data);
  }
}

/** A kind of file nobody here can read. */
export class Unsupported extends UserError {
  constructor(code: string, message: string, data?: UserError['data']) {
    super(415, code, message, data);
  }
}

export class TooLarge extends UserError {
  constructor(code: string, message: string, data?: UserError['data']) {
    super(413, code, message, data);
  }
}
