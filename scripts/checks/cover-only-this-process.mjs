/**
 * Keeps the processes that a test starts from writing down what they covered: the same file is compiled differently
 * there, and the two cannot be added up.
 */
delete process.env.NODE_V8_COVERAGE;
