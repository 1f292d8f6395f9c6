// Name and password shared by the template database and the worlds made from it. Roles belong to the whole server, so
// every test file has to use the same application password.
export const TEMPLATE = 'xianjie_template';
export const TEST_PASSWORD = 'test-application-password';
