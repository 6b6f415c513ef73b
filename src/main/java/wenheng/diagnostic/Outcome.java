package wenheng.diagnostic;

/**
 * 结果与发现：一步的产物，连同途中的诊断。
 *
 * @param value what the step made
 * @param diagnostics what it found on the way
 */
public record Outcome<T>(T value, Diagnostics diagnostics) {}
